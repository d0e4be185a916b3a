import type { SiteFacts } from '#domain/site/site-facts.ts'
import { formerSiteFeedAddress } from '#domain/feeds/feed-addresses.ts'
import { categoryAddress, homeAddress, monthAddress } from '#domain/pages/addresses.ts'
import { getFeedCategory } from '#server/feeds/feed-category.ts'
import { listLatestChanges, type LatestChange } from '#server/feeds/latest-changes.ts'
import type { Database } from '#server/db/database.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import { categoryPage } from '#press/pages/category-page.tsx'
import { homePage } from '#press/pages/home-page.tsx'
import { entriesInFeed } from './entries-in-feed.ts'
import type { FeedArchive } from './feed.ts'
import { toFeedKinds, type FeedSubject } from './feed-kinds.ts'
import { toFeedEntry } from './to-feed-entry.ts'

/** There is one to a host, and a publication that moves has another feed. Where it once was is still what it is known by. */
export function toSiteFeedId({ baseUrl }: SiteFacts): string {
  return baseUrl + formerSiteFeedAddress
}

/** The briefs that were published, corrected or withdrawn last. */
const siteFeed: FeedSubject<never> = {
  page: homePage,
  async load({ db }) {
    const { changes, archive } = await loadContents(db, null)
    return {
      status: 200,
      data: (site) => ({
        id: toSiteFeedId(site),
        title: site.name,
        subtitle: site.tagline,
        categories: site.categories.map(({ name }) => name),
        page: homeAddress,
        archive,
        entries: changes.map((change) => toFeedEntry(change, site)),
      }),
      changesAt: null,
    }
  },
}

/** Those of one category. */
const categoryFeed: FeedSubject<'slug'> = {
  page: categoryPage,
  async load({ db }, { slug }) {
    // Asked for together: that there is no such category is rare.
    const [category, { changes, archive }] = await Promise.all([
      getFeedCategory(db, slug),
      loadContents(db, slug),
    ])
    if (!category) {
      const present = await getMovedCategory(db, slug)
      return present === null ? { status: 404 } : { status: 308, to: categoryAddress(present) }
    }
    return {
      status: 200,
      data: (site) => ({
        id: `urn:uuid:${category.id}`,
        title: `${category.name} · ${site.name}`,
        subtitle: category.watches,
        categories: [category.name],
        page: categoryAddress(slug),
        archive,
        entries: changes.map((change) => toFeedEntry(change, site)),
      }),
      changesAt: null,
    }
  },
}

export const siteFeedPages = toFeedKinds(siteFeed)
export const categoryFeedPages = toFeedKinds(categoryFeed)

async function loadContents(
  db: Database,
  category: string | null,
): Promise<{ changes: LatestChange[]; archive: FeedArchive }> {
  const [changes, archive] = await Promise.all([
    listLatestChanges(db, { category, take: entriesInFeed }),
    findArchive(db, category),
  ])
  return { changes, archive }
}

/** The feed goes on in the newest of its archive documents. */
async function findArchive(db: Database, category: string | null): Promise<FeedArchive> {
  const [newest] = await listMonths(db, category)
  const earlier = newest ? monthAddress(category, newest.month) : null
  return { current: null, earlier, later: null }
}
