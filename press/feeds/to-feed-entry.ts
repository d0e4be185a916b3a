import type { SiteFacts } from '#domain/site/site-facts.ts'
import { describeBrief } from '#domain/briefs/bottom-line.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { briefAddress, categoryAddress, tagAddress } from '#domain/pages/addresses.ts'
import { listCorrectors } from '#domain/publications/correction-kind.ts'
import type { LatestChange } from '#server/feeds/latest-changes.ts'
import type { WithdrawnBrief } from '#server/feeds/withdrawn-briefs.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import type { AtomEntry } from './atom-feed.ts'
import { demonstrationNote, printEntryHtml } from './entry-html.ts'

/** What a marking lets readers do (FIRST TLP 2.0): nothing else reaches a feed. */
export const feedRights = 'TLP:CLEAR: may be shared without limit, subject to copyright.'

/** What last happened to a brief as a feed shows it. */
export function toFeedEntry(change: LatestChange, site: SiteFacts): AtomEntry {
  return change.kind === 'published' ? toBriefEntry(change.brief, site) : toNotice(change.brief, site)
}

/** The last entry of a brief that was withdrawn: readers who have its text learn that it is void, and why. */
function toNotice(brief: WithdrawnBrief, { baseUrl }: SiteFacts): AtomEntry {
  const { withdrawnAt, reason } = brief
  return {
    id: `urn:uuid:${brief.id}`,
    title: `Withdrawn: ${brief.title}`,
    alternate: baseUrl + briefAddress(brief.slug),
    published: brief.firstPublishedAt,
    updated: withdrawnAt,
    author: brief.author,
    contributors: [],
    categories: listCategories({ ...brief, tags: {} }, baseUrl),
    rights: feedRights,
    summary: `This brief was withdrawn on ${spellDay(withdrawnAt)}. Reason: ${reason}`,
    content: null,
  }
}

/**
 * A brief as a feed shows it. Its id is the record's own: a feed reader knows the brief again after a correction, a
 * rename and a move of the publication to another host.
 */
function toBriefEntry(brief: PublishedBrief, { baseUrl }: SiteFacts): AtomEntry {
  const summary = describeBrief(brief.content)
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
  { category, tags, demonstration }: Pick<PublishedBrief, 'category' | 'tags' | 'demonstration'>,
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
