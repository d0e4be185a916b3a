import { countConfidence } from '#domain/charts/confidence-chart.ts'
import { countByWeek, startOfWeeks } from '#domain/charts/week-counts.ts'
import { startOfRecentDays } from '#domain/days/recent-days.ts'
import { endOfDay } from '#domain/days/utc-day.ts'
import { categoriesAddress, categoryAddress } from '#domain/pages/addresses.ts'
import type { CategoryFigures } from '#components/reader/category-charts.tsx'
import { CategoryView, type CategoryData } from '#components/reader/category-view.tsx'
import { getCategory, listCategorySlugs } from '#server/pages/reader-categories.ts'
import { listPublished } from '#server/listings/listings.ts'
import { listMostPhrases } from '#server/listings/list-most-phrases.ts'
import { listMostNamed } from '#server/listings/list-most-named.ts'
import { listPublishedDays } from '#server/listings/published-days.ts'
import type { Database } from '#server/db/database.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { mostListed } from './most-listed.ts'
import { toListHead } from '#press/structured/to-list-head.ts'

/** How many weeks the charts of a category show: half a year. */
const weeksShown = 26
/** How many entities and how many tags a category shows as the most named. */
const mostNames = 10

/** `/categories/<slug>`: what a category watches, its latest briefs, its latest weeks in charts, and its months. */
export const categoryPage: PageKind<{ slug: string }, CategoryData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => categoryAddress(slug)),
  list: listCategorySlugs,

  async load({ db, now, site }, { slug }) {
    // Asked for together: that there is no such category is rare.
    const [category, briefs, figures, archive, mostNamed] = await Promise.all([
      getCategory(db, slug),
      listPublished(db, { where: { category: slug }, take: mostListed }),
      loadFigures(db, { category: slug, now }),
      listMonths(db, slug),
      loadMostNamed(db, { category: slug, now }),
    ])
    if (!category) {
      const present = await getMovedCategory(db, slug)
      return present === null ? { status: 404 } : { status: 308, to: categoryAddress(present) }
    }
    const total = archive.reduce((sum, { count }) => sum + count, 0)
    const { watches, name } = category
    const otherCategories = site.categories.filter((other) => other.slug !== slug)
    const shown = { watches, briefs, total, figures, archive, mostNamed, otherCategories }
    const data = { category: { slug, name }, ...shown }
    // The weeks of the charts and the last 30 days move on with the clock, and the day of their figures is said.
    return { status: 200, data, changesAt: endOfDay(now) }
  },

  form: {
    kind: 'html',
    styles: ['lists', 'charts'],
    head: ({ category, watches, briefs }, site) => ({
      ...toListHead(
        {
          name: `${category.name} briefs`,
          description: watches,
          path: categoryAddress(category.slug),
          briefs,
          within: { label: 'Categories', href: categoriesAddress },
        },
        site,
      ),
      feed: { page: categoryAddress(category.slug), title: `${category.name} briefs` },
    }),
    View: CategoryView,
  },
}

async function loadFigures(
  db: Database,
  { category, now }: { category: string; now: Date },
): Promise<CategoryFigures> {
  const from = startOfWeeks(now, weeksShown)
  const before = endOfDay(now)
  const [days, phrases] = await Promise.all([
    listPublishedDays(db, { category, from, before }),
    listMostPhrases(db, { category, from: startOfRecentDays(now), before }),
  ])
  return {
    asOf: now.toISOString().slice(0, 10),
    weeks: countByWeek(days, { now, weeks: weeksShown }),
    confidence: countConfidence(days),
    phrases,
  }
}

async function loadMostNamed(
  db: Database,
  { category, now }: { category: string; now: Date },
): Promise<CategoryData['mostNamed']> {
  const counted = { category, from: startOfRecentDays(now), before: endOfDay(now), take: mostNames }
  const [entities, tags] = await Promise.all([
    listMostNamed(db, 'entity', counted),
    listMostNamed(db, 'tag', counted),
  ])
  return { entities, tags }
}
