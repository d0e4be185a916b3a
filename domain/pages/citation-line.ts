import { spellDay } from '#domain/days/spell-day.ts'
import { listCorrectors } from '#domain/publications/correction-kind.ts'
import { briefAddress } from './addresses.ts'
import type { PublishedBrief } from './published-brief.ts'

type Cited = Pick<
  PublishedBrief,
  'slug' | 'author' | 'content' | 'firstPublishedAt' | 'revision' | 'publishedAt' | 'corrections'
>

/** How to cite a brief: who, what, where, when, and which revision was read. */
export function printCitation(brief: Cited, site: { name: string; baseUrl: string }): string {
  const { slug, author, content, firstPublishedAt, revision, publishedAt } = brief
  const day = spellDay(content.publishedOn ?? firstPublishedAt)
  const correctors = listCorrectors(brief.corrections)
  const revised = revision > 1 ? ` of ${spellDay(publishedAt)}` : ''
  const corrected = correctors.length > 0 ? `, corrected by ${correctors.join(', ')}` : ''
  return `${author}, “${content.title}”, ${site.name}, ${day}, revision ${revision}${revised}${corrected}. ${site.baseUrl}${briefAddress(slug)}`
}
