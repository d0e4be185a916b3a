import type { SiteFacts } from '#domain/site/site-facts.ts'
import { describeBrief } from '#domain/briefs/bottom-line.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { briefAddress, categoriesAddress, tagIndexAddress } from '#domain/pages/addresses.ts'
import { correctionNames, listCorrectors } from '#domain/publications/correction-kind.ts'
import type { FeedBrief } from '#server/feeds/feed-brief.ts'
import type { LatestChange } from '#server/feeds/latest-changes.ts'
import type { WithdrawnBrief } from '#server/feeds/withdrawn-briefs.ts'
import type { FeedEntry } from './feed.ts'
import { demonstrationNote } from './entry-html.ts'
import { keepEntryHtml } from './kept-entry-html.ts'

/** What last happened to a brief as a feed shows it. */
export function toFeedEntry(change: LatestChange, site: SiteFacts): FeedEntry {
  return change.kind === 'published' ? toBriefEntry(change.brief, site) : toNotice(change.brief, site)
}

/** The last entry of a brief that was withdrawn: readers who have its text learn that it is void, and why. */
export function toNotice(brief: WithdrawnBrief, { baseUrl }: SiteFacts): FeedEntry {
  const { withdrawnAt, reason } = brief
  return {
    id: `urn:uuid:${brief.id}`,
    language: brief.language,
    title: `Withdrawn: ${brief.title}`,
    url: baseUrl + briefAddress(brief.slug),
    published: brief.firstPublishedAt,
    updated: withdrawnAt,
    author: brief.author,
    contributors: [],
    categories: listCategories({ ...brief, tags: {} }, baseUrl),
    summary: `This brief was withdrawn on ${spellDay(withdrawnAt)}. Reason: ${reason}`,
    content: null,
  }
}

/**
 * A brief as a feed shows it. Its id is the record's own: a feed reader knows the brief again after a correction, a
 * rename and a move of the publication to another host.
 */
export function toBriefEntry(brief: FeedBrief, { baseUrl }: SiteFacts): FeedEntry {
  const summary = describeBrief(brief.content)
  return {
    id: `urn:uuid:${brief.id}`,
    language: brief.content.language,
    title: toTitle(brief),
    url: baseUrl + briefAddress(brief.slug),
    published: brief.firstPublishedAt,
    updated: brief.publishedAt,
    author: brief.author,
    contributors: listCorrectors(brief.corrections).filter((name) => name !== brief.author),
    categories: listCategories(brief, baseUrl),
    summary: brief.demonstration ? `${demonstrationNote} ${summary}` : summary,
    content: keepEntryHtml(brief, baseUrl),
  }
}

/** After a correction the kind of the newest one comes first, so that whoever had the brief sees why it is there again. */
function toTitle({ content, corrections }: FeedBrief): string {
  const [newest] = corrections.toSorted((one, other) => other.revision - one.revision)
  return newest ? `${correctionNames[newest.kind]}: ${content.title}` : content.title
}

/** Tags are called as the brief calls them: a new name or address of one elsewhere changes nothing here. */
function listCategories(
  { category, tags, demonstration }: Pick<FeedBrief, 'category' | 'tags' | 'demonstration'>,
  baseUrl: string,
): FeedEntry['categories'] {
  return [
    { term: category.name, scheme: baseUrl + categoriesAddress },
    ...Object.keys(tags).map((term) => ({ term, scheme: baseUrl + tagIndexAddress })),
    ...(demonstration ? [{ term: 'Demonstration', scheme: null }] : []),
  ]
}
