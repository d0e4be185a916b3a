import type { SiteFacts } from '../../components/reader/site-facts.ts'
import { getBluf, toBottomLine } from '../../domain/briefs/bottom-line.ts'
import { briefAddress, categoryAddress, tagAddress } from '../../domain/press/addresses.ts'
import { listCorrectors } from '../../domain/publication/correction-kind.ts'
import type { PublishedBrief } from '../../server/reader/published-brief.ts'
import type { AtomEntry } from './atom-feed.ts'
import { demonstrationNote, printEntryHtml } from './entry-html.ts'

/** What a marking lets readers do (FIRST TLP 2.0): nothing else reaches a feed. */
export const feedRights = 'TLP:CLEAR: may be shared without limit, subject to copyright.'

/**
 * A brief as a feed shows it. Its id is the record's own: a feed reader knows the brief again after a correction, a
 * rename and a move of the publication to another host.
 */
export function toFeedEntry(brief: PublishedBrief, { baseUrl }: SiteFacts): AtomEntry {
  const summary = toBottomLine(getBluf(brief.content)?.text ?? brief.content.title)
  return {
    id: `urn:uuid:${brief.id}`,
    title: brief.content.title,
    alternate: baseUrl + briefAddress(brief.slug),
    published: brief.firstPublishedAt,
    updated: brief.publishedAt,
    author: brief.author,
    contributors: listCorrectors(brief.corrections),
    categories: listCategories(brief, baseUrl),
    rights: feedRights,
    summary: brief.demonstration ? `${demonstrationNote} ${summary}` : summary,
    content: printEntryHtml(brief, baseUrl),
  }
}

function listCategories(
  { category, tags, demonstration }: PublishedBrief,
  baseUrl: string,
): AtomEntry['categories'] {
  return [
    { term: category.slug, label: category.name, scheme: baseUrl + categoryAddress('') },
    ...Object.entries(tags).map(([label, { slug }]) => ({
      term: slug,
      label,
      scheme: baseUrl + tagAddress(''),
    })),
    ...(demonstration ? [{ term: 'demonstration', label: 'Demonstration' }] : []),
  ]
}
