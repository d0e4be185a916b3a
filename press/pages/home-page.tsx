import { boundsOfMonth, toMonth } from '#domain/archives/month.ts'
import { HomeView } from '#components/reader/home-view.tsx'
import { addDays, toDay } from '#domain/days/iso-day.ts'
import { endOfDay, startOfDay } from '#domain/days/utc-day.ts'
import { homeAddress } from '#domain/pages/addresses.ts'
import { describeSite } from '#domain/structured-data/describe-site.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { HomeData } from '#domain/pages/home-data.ts'
import { getNearestDays } from '#server/days/days-with-events.ts'
import { listMostNamed } from '#server/listings/list-most-named.ts'
import { countBetween, listNewestOfEach, listPublished } from '#server/listings/listings.ts'
import { listCategories, type ReaderCategory } from '#server/pages/reader-categories.ts'
import { listStandingPages } from '#server/pages/standing-pages.ts'
import { getLead } from '#server/site/get-lead.ts'
import type { PageContext, PageKind } from '#press/page.ts'
import { toAddressPattern } from './address-pattern.ts'

/** How many briefs a category shows on the home page, and the day at most. */
const perCategory = 2
const mostToday = 30
const mostDiscussed = 8

/** `/`: the lead, the day so far, and the latest of every category. */
export const homePage: PageKind<Record<string, never>, HomeData> = {
  ...toAddressPattern({}, () => homeAddress),
  list: () => [[{}]],

  async load(context) {
    const { db, now } = context
    const today = toDay(now)
    const day = { from: startOfDay(now), before: endOfDay(now) }
    const [picked, newest, ofDay, countToday, nearest, standing, categories] = await Promise.all([
      getLead(db, now),
      listPublished(db, { where: {}, take: 1 }),
      // One of them may be the lead.
      listPublished(db, { where: day, take: mostToday + 1 }),
      countBetween(db, day),
      getNearestDays(db, addDays(today, 1)),
      listStandingPages(db),
      listCategories(db),
    ])
    const lead = picked?.brief ?? newest[0] ?? null
    const publishedToday = ofDay.filter(({ slug }) => slug !== lead?.slug).slice(0, mostToday)
    const shown = [...publishedToday, ...(lead ? [lead] : [])]
    const [shelves, discussed] = await Promise.all([
      listShelves(context, categories, shown),
      listDiscussed(context, newest[0] ?? null),
    ])
    const data = {
      today,
      lead,
      publishedToday,
      countToday,
      latestDay: nearest.earlier,
      discussed,
      shelves,
      standing: standing.map(({ slug }) => slug),
    }
    return { status: 200, data, changesAt: findEarliest(endOfDay(now), picked?.until ?? null) }
  },

  form: {
    kind: 'html',
    styles: ['lists', 'home'],
    head: ({ standing }, site) => ({
      title: null,
      description: site.tagline,
      path: homeAddress,
      structured: describeSite(site, standing),
    }),
    View: ({ data, site }) => <HomeView home={data} site={site} />,
  },
}

/** The latest of every category without what the page shows already: more are read than are shown. */
async function listShelves(
  { db }: PageContext,
  categories: readonly ReaderCategory[],
  shown: readonly BriefListItem[],
): Promise<HomeData['shelves']> {
  const slugs = new Set(shown.map(({ slug }) => slug))
  const shownOfOne = Math.max(
    0,
    ...[...Map.groupBy(shown, toCategorySlug).values()].map(({ length }) => length),
  )
  const latest = await listNewestOfEach(db, perCategory + shownOfOne)
  const others = Map.groupBy(
    latest.filter(({ slug }) => !slugs.has(slug)),
    toCategorySlug,
  )
  return categories
    .map(({ watches, ...category }) => {
      const briefs = (others.get(category.slug) ?? []).slice(0, perCategory)
      return { category, watches, briefs }
    })
    .filter(({ briefs }) => briefs.length > 0)
}

function toCategorySlug({ category }: BriefListItem): string {
  return category.slug
}

function findEarliest(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

/** The entities that most briefs of this month name, or of the last month that had any. */
async function listDiscussed(
  { db, now }: PageContext,
  newest: BriefListItem | null,
): Promise<HomeData['discussed']> {
  if (!newest) return null
  const latest = toMonth(newest.publishedAt)
  const month = latest < toMonth(now.toISOString()) ? latest : toMonth(now.toISOString())
  const { start, end } = boundsOfMonth(month)
  const names = await listMostNamed(db, 'entity', {
    category: null,
    from: start,
    before: end,
    take: mostDiscussed,
  })
  return names.length === 0 ? null : { month, names }
}
