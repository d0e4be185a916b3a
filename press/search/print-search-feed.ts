import { startOfRecentDays } from '#domain/days/recent-days.ts'
import { feedMediaTypes, type FeedForm } from '#domain/feeds/feed-addresses.ts'
import { searchAddress } from '#domain/pages/addresses.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { printQuery } from '#domain/search/print-query.ts'
import { searchQuery } from '#domain/search/search-page-address.ts'
import type { Printed } from '#front/printed.ts'
import { pageHeaders } from '#front/headers.ts'
import { entriesInFeed } from '#press/feeds/entries-in-feed.ts'
import { noArchive } from '#press/feeds/feed.ts'
import { writeFeed } from '#press/feeds/feed-kinds.ts'
import { toFeedEntry } from '#press/feeds/to-feed-entry.ts'
import type { Database } from '#server/db/database.ts'
import { listFoundChanges } from '#server/feeds/list-found-changes.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

/** Which search is asked for as a feed, and when. */
export interface WantedSearchFeed {
  form: FeedForm
  /** The query as it came. */
  asked: string
  now: Date
}

/**
 * What was last published, corrected or withdrawn of what a search finds, as a feed, `null` where it takes too long, and
 * `unknown` where nothing is looked for. A notice of a withdrawal is kept for thirty days.
 */
export async function printSearchFeed(
  db: Database,
  { form, asked, now }: WantedSearchFeed,
): Promise<Printed | 'unknown' | null> {
  const query = parseQuery(asked)
  const text = printQuery(query)
  if (text === '') return 'unknown'
  const changes = await listFoundChanges(db, query, { since: startOfRecentDays(now), take: entriesInFeed })
  if (changes === null) return null
  const site = await getSiteFacts(db)
  const feed = {
    // The same search is the same feed, however it was written.
    id: site.baseUrl + searchAddress + searchQuery(text),
    title: `${text} · ${site.name}`,
    subtitle: `Briefs that match the search “${text}”.`,
    categories: [],
    page: searchAddress,
    archive: noArchive,
    entries: changes.map((change) => toFeedEntry(change, site)),
  }
  return {
    status: 200,
    headers: { ...pageHeaders, 'content-type': `${feedMediaTypes[form]}; charset=utf-8` },
    body: writeFeed(feed, site, { form, query: searchQuery(text) }),
  }
}
