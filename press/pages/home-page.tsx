import { homeAddress, siteFeedAddress } from '#domain/pages/addresses.ts'
import { HomeView, type HomeData } from '#components/reader/home-view.tsx'
import { listCategories } from '#server/pages/reader-categories.ts'
import { listPublished } from '#server/listings/listings.ts'
import { endOfDay, startOfDay } from '#domain/days/utc-day.ts'
import { toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'

/** How many briefs a category shows on the home page, and the day at most. */
const perCategory = 4
const mostToday = 30

/** `/`: the newest brief, the day so far, and the latest of every category. */
export const homePage: PageKind<Record<string, never>, HomeData> = {
  ...toAddressPattern({}, () => homeAddress),
  list: () => [[{}]],

  async load({ db, now }) {
    const today = { from: startOfDay(now), before: endOfDay(now) }
    const [newest, publishedToday, categories] = await Promise.all([
      listPublished(db, { where: {}, take: 1 }),
      listPublished(db, { where: today, take: mostToday }),
      listCategories(db),
    ])
    const lead = newest[0] ?? null
    const latest = await Promise.all(
      categories.map(async ({ watches, ...category }) => ({
        category,
        watches,
        briefs: await listPublished(db, {
          where: { category: category.slug, ...(lead && { except: lead.slug }) },
          take: perCategory,
        }),
      })),
    )
    const data = { today: now.toISOString().slice(0, 10), lead, publishedToday, latest }
    return { status: 200, data, changesAt: endOfDay(now) }
  },

  form: {
    kind: 'html',
    head: (_, site) => ({
      title: null,
      description: site.tagline,
      path: homeAddress,
      alternates: [{ type: 'application/atom+xml', href: siteFeedAddress, title: 'All briefs' }],
    }),
    View: ({ data, site }) => <HomeView home={data} site={site} />,
  },
}
