import {
  feedAddress,
  formerCategoryFeedAddress,
  formerSiteFeedAddress,
} from '#domain/feeds/feed-addresses.ts'
import { categoryAddress, homeAddress } from '#domain/pages/addresses.ts'
import { getCategory, listCategorySlugs } from '#server/pages/reader-categories.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import type { PageKind, TextForm } from '#press/page.ts'
import { slugForm, toAddressPattern } from '#press/pages/address-pattern.ts'

/** Nothing is ever shown there. */
const form: TextForm<never> = { kind: 'text', contentType: 'text/plain; charset=utf-8', print: () => '' }

/** `/feed.atom`: where the feed of all briefs used to be. */
export const formerSiteFeedPage: PageKind<Record<string, never>, never> = {
  ...toAddressPattern({}, () => formerSiteFeedAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 308, to: feedAddress(homeAddress, 'atom') }),
  form,
}

/** `/categories/<slug>/feed.atom`: where that of a category used to be. */
export const formerCategoryFeedPage: PageKind<{ slug: string }, never> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => formerCategoryFeedAddress(slug)),
  list: listCategorySlugs,
  async load({ db }, { slug }) {
    const present = (await getCategory(db, slug)) ? slug : await getMovedCategory(db, slug)
    if (present === null) return { status: 404 }
    return { status: 308, to: feedAddress(categoryAddress(present), 'atom') }
  },
  form,
}
