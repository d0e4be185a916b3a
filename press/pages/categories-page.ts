import { CategoriesView } from '#components/lists/categories-view.tsx'
import { startOfRecentDays } from '#domain/days/recent-days.ts'
import { endOfDay } from '#domain/days/utc-day.ts'
import { categoriesAddress } from '#domain/pages/addresses.ts'
import type { CategoryLine } from '#domain/pages/category-line.ts'
import { listCategoryLines } from '#server/listings/list-category-lines.ts'
import { toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'

/** `/categories`: all categories, what each watches, and its latest brief. */
export const categoriesPage: PageKind<Record<string, never>, readonly CategoryLine[]> = {
  ...toAddressPattern({}, () => categoriesAddress),
  list: () => [[{}]],

  async load({ db, now }) {
    const before = endOfDay(now)
    const data = await listCategoryLines(db, { from: startOfRecentDays(now), before })
    return { status: 200, data, changesAt: before }
  },

  form: {
    kind: 'html',
    styles: ['lists'],
    head: () => ({
      title: 'Categories',
      description: 'What each category covers, how many briefs it has and its latest brief.',
      path: categoriesAddress,
    }),
    View: CategoriesView,
  },
}
