import { countOlderSheets, placeSheet } from '#domain/archives/archive-sheets.ts'
import { nameMonth, type Month } from '#domain/archives/month.ts'
import { categoryAddress, homeAddress } from '#domain/pages/addresses.ts'
import { getFeedCategory } from '#server/feeds/feed-category.ts'
import { listBriefsOf } from '#server/feeds/list-feed-briefs.ts'
import { listWithdrawnFrom } from '#server/feeds/withdrawn-briefs.ts'
import type { Database } from '#server/db/database.ts'
import { listMonths, ofMonth } from '#server/pages/month-archives.ts'
import type { Loaded, PageContext } from '#press/page.ts'
import { toSheetAddress } from '#press/pages/load-month-sheet.ts'
import {
  archiveMonthPage,
  archiveSheetPage,
  loadMovedSheet,
  monthPage,
  monthSheetPage,
} from '#press/pages/month-page.tsx'
import type { FeedArchive, FeedEntry } from './feed.ts'
import { toFeedKinds, type FeedSubject, type ToFeed } from './feed-kinds.ts'
import { toSiteFeedId } from './feed-pages.ts'
import { toBriefEntry, toNotice } from './to-feed-entry.ts'

type Sheet = number | 'newest'

/**
 * Below each page of the month archives: all of its briefs, whole (RFC 5005, 4). Whoever keeps an archive learns from the
 * newest document of a month which of its briefs were withdrawn.
 */
export const archiveFeedPages = [
  ...toFeedKinds(toMonthFeed(archiveMonthPage, () => 'newest')),
  ...toFeedKinds(toMonthFeed(archiveSheetPage, ({ sheet }) => Number(sheet))),
  ...toFeedKinds(toCategoryFeed(monthPage, () => 'newest')),
  ...toFeedKinds(toCategoryFeed(monthSheetPage, ({ sheet }) => Number(sheet))),
]

function toMonthFeed<Name extends string>(
  page: FeedSubject<Name | 'month'>['page'],
  toSheet: (params: Record<Name | 'month', string>) => Sheet,
): FeedSubject<Name | 'month'> {
  return {
    page,
    isOnRequest: true,
    load: ({ db }, params) =>
      loadDocument(db, { category: null, month: params.month, sheet: toSheet(params) }),
  }
}

function toCategoryFeed<Name extends string>(
  page: FeedSubject<Name | 'slug' | 'month'>['page'],
  toSheet: (params: Record<Name | 'slug' | 'month', string>) => Sheet,
): FeedSubject<Name | 'slug' | 'month'> {
  return {
    page,
    isOnRequest: true,
    async load({ db }, params) {
      const { slug, month } = params
      const category = await getFeedCategory(db, slug)
      const sheet = toSheet(params)
      if (!category) return loadMovedSheet(db, { slug, month, sheet })
      return loadDocument(db, { category: { slug, ...category }, month, sheet })
    },
  }
}

interface WantedDocument {
  category: { id: string; slug: string; name: string; watches: string } | null
  month: Month
  sheet: Sheet
}

async function loadDocument(db: PageContext['db'], wanted: WantedDocument): Promise<Loaded<ToFeed>> {
  const { category, month, sheet } = wanted
  const slug = category?.slug ?? null
  const found = await findDocument(db, wanted)
  if (!found) return { status: 404 }
  const [briefs, notices] = await Promise.all([
    listBriefsOf(db, { where: ofMonth(slug, month), ...found.place }),
    sheet === 'newest' ? listWithdrawnFrom(db, { category: slug, month }) : [],
  ])
  const span = `${nameMonth(month)} ${month.slice(0, 4)}${sheet === 'newest' ? '' : `, part ${sheet}`}`
  return {
    status: 200,
    data: (site) => ({
      id: category ? `urn:uuid:${category.id}` : toSiteFeedId(site),
      title: `${category?.name ?? 'All briefs'}, ${span} · ${site.name}`,
      subtitle: category?.watches ?? site.tagline,
      categories: category ? [category.name] : site.categories.map(({ name }) => name),
      page: toSheetAddress({ category: slug, month, sheet }),
      archive: found.archive,
      entries: [
        ...briefs.map((brief) => toBriefEntry(brief, site)),
        ...notices.map((brief) => toNotice(brief, site)),
      ].sort(byPublication),
    }),
    changesAt: null,
  }
}

/** The newest first. ISO instants of one form sort as texts. */
function byPublication(one: FeedEntry, other: FeedEntry): number {
  if (one.published === other.published) return 0
  return one.published < other.published ? 1 : -1
}

async function findDocument(
  db: Database,
  { category, month, sheet }: WantedDocument,
): Promise<{ place: { skip: number; take: number }; archive: FeedArchive } | null> {
  const slug = category?.slug ?? null
  const months = await listMonths(db, slug)
  const at = months.findIndex((candidate) => candidate.month === month)
  const total = months[at]?.count ?? 0
  const place = placeSheet(total, sheet)
  if (!place) return null
  const toAddress = (of: Month | undefined, to: Sheet) =>
    of === undefined ? null : toSheetAddress({ category: slug, month: of, sheet: to })
  const older = countOlderSheets(total)
  const before = sheet === 'newest' ? older : sheet - 1
  const [next, previous] = [months[at - 1], months[at + 1]]
  const firstOfNext = next && countOlderSheets(next.count) > 0 ? 1 : 'newest'
  const current = category ? categoryAddress(category.slug) : homeAddress
  const earlier = before > 0 ? toAddress(month, before) : toAddress(previous?.month, 'newest')
  const later =
    sheet === 'newest'
      ? toAddress(next?.month, firstOfNext)
      : toAddress(month, sheet < older ? sheet + 1 : 'newest')
  return { place, archive: { current, earlier, later } }
}
