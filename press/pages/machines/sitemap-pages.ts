import { monthForm } from '#domain/archives/month.ts'
import {
  briefAddress,
  newsSitemapAddress,
  partSitemapAddress,
  sitemapAddress,
} from '#domain/pages/addresses.ts'
import { fewPagesPart } from '#domain/sitemaps/affected-sitemaps.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { PageKind, TextForm } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import {
  printNewsSitemap,
  printSitemap,
  printSitemapIndex,
  type MappedPage,
  type NewsEntry,
} from '#press/sitemaps/print-sitemaps.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { listMappedPages } from '#server/sitemaps/list-mapped-pages.ts'
import { listNameMaps } from '#server/sitemaps/list-name-maps.ts'
import { listBriefsOfMonth, listChangedMonths, listNews } from '#server/sitemaps/list-mapped-briefs.ts'

const form: TextForm<readonly MappedPage[]> = {
  kind: 'text',
  contentType: contentTypes.xml,
  print: (pages, { baseUrl }) => printSitemap(pages, baseUrl),
}

/** `/sitemap.xml`: all maps of the site. */
export const sitemapPage: PageKind<Record<string, never>, readonly MappedPage[]> = {
  ...toAddressPattern({}, () => sitemapAddress),
  list: () => [[{}]],
  isOnRequest: true,
  async load({ db }) {
    const [months, changed, names] = await Promise.all([
      listMonths(db, null),
      listChangedMonths(db),
      listNameMaps(db),
    ])
    const times = new Map(changed.map(({ month, changedAt }) => [month, changedAt.toISOString()]))
    const data = [
      { path: partSitemapAddress(fewPagesPart), changedAt: null },
      ...months.map(({ month }) => ({
        path: partSitemapAddress(month),
        changedAt: times.get(month) ?? null,
      })),
      ...names.map((path) => ({ path, changedAt: null })),
    ]
    return { status: 200, data, changesAt: null }
  },
  form: { ...form, print: (maps, { baseUrl }) => printSitemapIndex(maps, baseUrl) },
}

/** `/sitemaps/pages.xml`: the pages that there are few of. */
export const fewSitemapPage: PageKind<Record<string, never>, readonly MappedPage[]> = {
  ...toAddressPattern({}, () => partSitemapAddress(fewPagesPart)),
  list: () => [[{}]],
  isOnRequest: true,
  load: async ({ db }) => ({ status: 200, data: await listMappedPages(db), changesAt: null }),
  form,
}

/** `/sitemaps/<YYYY-MM>.xml`: the briefs first published in a month. */
export const monthSitemapPage: PageKind<{ month: string }, readonly MappedPage[]> = {
  ...toAddressPattern({ month: monthForm }, ({ month }) => partSitemapAddress(month)),
  async *list(db) {
    yield (await listMonths(db, null)).map(({ month }) => ({ month }))
  },
  isOnRequest: true,
  async load({ db }, { month }) {
    const briefs = await listBriefsOfMonth(db, month)
    if (briefs.length === 0) return { status: 404 }
    const data = briefs.map(({ slug, changedAt }) => ({
      path: briefAddress(slug),
      changedAt: changedAt.toISOString(),
    }))
    return { status: 200, data, changesAt: null }
  },
  form,
}

/** Google News reads what is two days old at most, and 1,000 of it. */
const newsLasts = 2 * 24 * 60 * 60 * 1000
const mostNews = 1_000

/** `/news-sitemap.xml`: the briefs of the last two days. */
export const newsSitemapPage: PageKind<Record<string, never>, readonly NewsEntry[]> = {
  ...toAddressPattern({}, () => newsSitemapAddress),
  list: () => [[{}]],
  isOnRequest: true,
  async load({ db, now, site }) {
    const since = new Date(now.getTime() - newsLasts)
    const briefs = await listNews(db, { since, take: mostNews })
    const data = briefs.map(({ slug, title, publishedAt, language }) => ({
      path: briefAddress(slug),
      title,
      publishedAt: publishedAt.toISOString(),
      language: language ?? site.language,
    }))
    const oldest = briefs.at(-1)
    // It is still news at this very millisecond.
    const changesAt = oldest ? new Date(oldest.publishedAt.getTime() + newsLasts + 1) : null
    return { status: 200, data, changesAt }
  },
  form: {
    kind: 'text',
    contentType: contentTypes.xml,
    print: (entries, site) => printNewsSitemap(entries, site),
  },
}
