import type { SiteFacts } from '#domain/site/site-facts.ts'
import {
  categoryAddress,
  categoryFeedAddress,
  homeAddress,
  siteFeedAddress,
} from '#domain/pages/addresses.ts'
import { listCategorySlugs } from '#server/pages/reader-categories.ts'
import { getFeedCategory } from '#server/pages/feed-category.ts'
import { listLatestChanges, type LatestChange } from '#server/pages/latest-changes.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import { printAtomFeed } from '#press/feeds/atom-feed.ts'
import { feedRights, toFeedEntry } from '#press/feeds/to-feed-entry.ts'
import type { PageKind, TextForm } from '#press/page.ts'

/** How many briefs a feed holds: a reader that asks once a day misses none. */
const entriesInFeed = 20

interface FeedData {
  id: (site: SiteFacts) => string
  title: (site: SiteFacts) => string
  subtitle: (site: SiteFacts) => string
  self: string
  alternate: string
  changes: readonly LatestChange[]
}

const form: TextForm<FeedData> = {
  kind: 'text',
  contentType: 'application/atom+xml; charset=utf-8',
  print: ({ changes, ...feed }, site) =>
    printAtomFeed({
      id: feed.id(site),
      title: feed.title(site),
      subtitle: feed.subtitle(site),
      language: site.language,
      author: site.name,
      rights: feedRights,
      self: site.baseUrl + feed.self,
      alternate: site.baseUrl + feed.alternate,
      entries: changes.map((change) => toFeedEntry(change, site)),
    }),
}

/** `/feed.atom`: the briefs that were published, corrected or withdrawn last. */
export const siteFeedPage: PageKind<Record<string, never>, FeedData> = {
  ...toAddressPattern({}, () => siteFeedAddress),
  list: () => [[{}]],
  load: async ({ db }) => ({
    status: 200,
    data: {
      // There is one to a host, and a publication that moves has another feed.
      id: ({ baseUrl }) => baseUrl + siteFeedAddress,
      title: ({ name }) => name,
      subtitle: ({ tagline }) => tagline,
      self: siteFeedAddress,
      alternate: homeAddress,
      changes: await listLatestChanges(db, { category: null, take: entriesInFeed }),
    },
    changesAt: null,
  }),
  form,
}

/** `/categories/<slug>/feed.atom`: those of one category. */
export const categoryFeedPage: PageKind<{ slug: string }, FeedData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => categoryFeedAddress(slug)),
  list: listCategorySlugs,
  async load({ db }, { slug }) {
    const category = await getFeedCategory(db, slug)
    if (!category) {
      const present = await getMovedCategory(db, slug)
      return present === null ? { status: 404 } : { status: 308, to: categoryFeedAddress(present) }
    }
    const data = {
      id: () => `urn:uuid:${category.id}`,
      title: ({ name }: SiteFacts) => `${category.name} · ${name}`,
      subtitle: () => category.watches,
      self: categoryFeedAddress(slug),
      alternate: categoryAddress(slug),
      changes: await listLatestChanges(db, { category: slug, take: entriesInFeed }),
    }
    return { status: 200, data, changesAt: null }
  },
  form,
}
