import type { Element } from 'hast'
import { briefAddress, categoriesAddress, comparisonAddress } from '#domain/pages/addresses.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { FeedCorrection } from '#server/feeds/list-feed-corrections.ts'
import type { FeedEntry } from './feed.ts'
import { stringifyElements, toElement } from './stringify-elements.ts'

/** One correction or withdrawal as a feed shows it. Its id is that of the brief with the instant, which both stay. */
export function toCorrectionEntry(facts: FeedCorrection, { baseUrl }: SiteFacts): FeedEntry {
  const { kind, title, at, changedAt, slug, category } = facts
  return {
    id: `urn:uuid:${facts.briefId}#${kind === 'withdrawal' ? 'withdrawn' : 'corrected'}-${at}`,
    // Most of it is the note, which is in the language of the publication.
    language: null,
    title: `${kind === 'withdrawal' ? 'Withdrawn' : correctionNames[kind]}: ${title}`,
    url: baseUrl + briefAddress(slug),
    published: at,
    updated: changedAt,
    author: null,
    contributors: [],
    categories: [{ term: category.name, scheme: baseUrl + categoriesAddress }],
    summary: toSummary(facts),
    content: stringifyElements([
      toElement('p', { dir: 'auto' }, [toSummary(facts)]),
      ...listLinks(facts, baseUrl),
    ]),
  }
}

function toSummary({ note, demonstration }: FeedCorrection): string {
  const told = note ?? 'This brief has since been withdrawn.'
  return demonstration ? `Demonstration. ${told}` : told
}

function listLinks({ slug, compared }: FeedCorrection, baseUrl: string): Element[] {
  if (compared === null) return []
  const href = baseUrl + comparisonAddress(slug, compared)
  return [toElement('p', {}, [toElement('a', { href }, ['See what changed'])])]
}
