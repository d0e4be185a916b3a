import { categoryAddress, correctionsAddress, dailyAddress, homeAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/** A feed as one can pick it: what it is called, and the page that it is below. */
export interface ListedFeed {
  name: string
  page: string
}

/** The feeds that are about everything. */
export const wholeFeeds: readonly ListedFeed[] = [
  { name: 'All briefs', page: homeAddress },
  { name: 'Daily summary', page: dailyAddress },
  { name: 'Corrections and withdrawals', page: correctionsAddress },
]

/** The feeds of the categories, in their order. */
export function listCategoryFeeds({ categories }: Pick<SiteFacts, 'categories'>): ListedFeed[] {
  return categories.map(({ slug, name }) => ({ name, page: categoryAddress(slug) }))
}
