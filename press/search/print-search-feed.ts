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
import { toBriefEntry } from '#press/feeds/to-feed-entry.ts'
import type { Database } from '#server/db/database.ts'
import { listBriefsAt } from '#server/feeds/list-feed-briefs.ts'
import { searchBriefs } from '#server/search/search-briefs.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

/** The newest briefs that a search finds as a feed, or `null` where it takes too long. */
export async function printSearchFeed(db: Database, form: FeedForm, asked: string): Promise<Printed | null> {
  const query = parseQuery(asked)
  const text = printQuery(query)
  const answer = await searchBriefs(db, query, { page: 1, perPage: entriesInFeed, sort: 'newest' })
  if (answer.kind === 'too-slow') return null
  const briefs = await listBriefsAt(
    db,
    answer.hits.map(({ slug }) => slug),
  )
  const site = await getSiteFacts(db)
  const feed = {
    // The same search is the same feed, however it was written.
    id: site.baseUrl + searchAddress + searchQuery(text),
    title: `${text} · ${site.name}`,
    subtitle: `Briefs that the search “${text}” finds.`,
    categories: [],
    page: searchAddress,
    archive: noArchive,
    entries: briefs.map((brief) => toBriefEntry(brief, site)),
  }
  return {
    status: 200,
    headers: { ...pageHeaders, 'content-type': `${feedMediaTypes[form]}; charset=utf-8` },
    body: writeFeed(feed, site, { form, query: searchQuery(text) }),
  }
}
