import { categoryAddress, categoryFeedAddress } from '#domain/pages/addresses.ts'
import { CategoryView, type CategoryData } from '#components/reader/category-view.tsx'
import { getCategory, listCategorySlugs } from '#server/pages/reader-categories.ts'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { mostListed } from './most-listed.ts'

/** `/categories/<slug>`: what a category watches, its latest briefs, and its months. */
export const categoryPage: PageKind<{ slug: string }, CategoryData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => categoryAddress(slug)),
  list: listCategorySlugs,

  async load({ db }, { slug }) {
    const category = await getCategory(db, slug)
    if (!category) {
      const present = await getMovedCategory(db, slug)
      return present === null ? { status: 404 } : { status: 308, to: categoryAddress(present) }
    }
    const where = { category: slug }
    const [briefs, total, archive] = await Promise.all([
      listPublished(db, { where, take: mostListed }),
      countPublished(db, where),
      listMonths(db, slug),
    ])
    const { watches, name } = category
    const feeds = [{ label: 'Atom', href: categoryFeedAddress(slug) }]
    const data = { category: { slug, name }, watches, briefs, total, feeds, archive }
    return { status: 200, data, changesAt: null }
  },

  form: {
    kind: 'html',
    head: ({ category, watches }) => ({
      title: `${category.name} briefs`,
      description: watches,
      path: categoryAddress(category.slug),
      alternates: [
        {
          type: 'application/atom+xml',
          href: categoryFeedAddress(category.slug),
          title: `${category.name} briefs`,
        },
      ],
    }),
    View: CategoryView,
  },
}
