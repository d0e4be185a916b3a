import { boundsOfMonth, toMonth, type Month } from '#domain/archives/month.ts'
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
import type { Database } from '#server/db/database.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from './address-pattern.ts'

/** How many briefs a category shows on the home page, and the day at most. */
const perCategory = 2
const mostToday = 30
const mostDiscussed = 8

/** `/`: the lead, the day so far, and the latest of every category. */
export const homePage: PageKind<Record<string, never>, HomeData> = {
  ...toAddressPattern({}, () => homeAddress),
  list: () => [[{}]],

  async load({ db, now }) {
    const today = toDay(now)
    const day = { from: startOfDay(now), before: endOfDay(now) }
    const [picked, newest, ofDay, countToday, nearest, standing, categories, earlier, thisMonth] =
      await Promise.all([
        getLead(db, now),
        listPublished(db, { where: {}, take: 1 }),
        // One of them may be the lead.
        listPublished(db, { where: day, take: mostToday + 1 }),
        countBetween(db, day),
        getNearestDays(db, addDays(today, 1)),
        listStandingPages(db),
        listCategories(db),
        // And one of these.
        listNewestOfEach(db, { before: day.from, take: perCategory + 1 }),
        listDiscussed(db, toMonth(today)),
      ])
    const lead = picked?.brief ?? newest[0] ?? null
    const isShownLead = ({ slug }: BriefListItem) => slug === lead?.slug
    const publishedToday = ofDay.filter((brief) => !isShownLead(brief)).slice(0, mostToday)
    const shelves = toShelves(
      categories,
      earlier.filter((brief) => !isShownLead(brief)),
    )
    const discussed = await findDiscussed(db, thisMonth, newest[0] ?? null)
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

/** The latest of every category from before today, which has a list of its own. */
function toShelves(
  categories: readonly ReaderCategory[],
  earlier: readonly BriefListItem[],
): HomeData['shelves'] {
  const found = Map.groupBy(earlier, ({ category }) => category.slug)
  return categories
    .map(({ watches, ...category }) => ({
      category,
      watches,
      briefs: (found.get(category.slug) ?? []).slice(0, perCategory),
    }))
    .filter(({ briefs }) => briefs.length > 0)
}

function findEarliest(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

interface Discussed {
  month: Month
  names: Awaited<ReturnType<typeof listMostNamed>>
}

/** The entities that most briefs of a month name. */
async function listDiscussed(db: Database, month: Month): Promise<Discussed> {
  const { start, end } = boundsOfMonth(month)
  const counted = { category: null, from: start, before: end, take: mostDiscussed }
  return { month, names: await listMostNamed(db, 'entity', counted) }
}

/** Of this month, or of the last one in which there were briefs; `null` where they name nothing. */
async function findDiscussed(
  db: Database,
  thisMonth: Discussed,
  newest: BriefListItem | null,
): Promise<HomeData['discussed']> {
  const latest = newest && toMonth(newest.publishedAt)
  const found = latest !== null && latest < thisMonth.month ? await listDiscussed(db, latest) : thisMonth
  return found.names.length === 0 ? null : found
}
