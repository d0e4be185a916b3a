import type { MonthFigures } from '#components/reader/month-charts.tsx'
import type { MonthData } from '#components/reader/month-view.tsx'
import type { PageHead } from '#components/document/document-head.tsx'
import { countOlderSheets, placeSheet } from '#domain/archives/archive-sheets.ts'
import { boundsOfMonth, nameMonth, type Month } from '#domain/archives/month.ts'
import { countConfidence } from '#domain/charts/confidence-chart.ts'
import { countByDay } from '#domain/charts/period-counts.ts'
import { archiveAddress, categoryAddress, monthAddress, monthSheetAddress } from '#domain/pages/addresses.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { LabelledLink, SiteFacts } from '#domain/site/site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { listMonthNames } from '#server/days/list-day-names.ts'
import { listMostPhrases } from '#server/listings/list-most-phrases.ts'
import { listPublishedDays } from '#server/listings/published-days.ts'
import { listPublished } from '#server/listings/listings.ts'
import { listMonths, ofMonth } from '#server/pages/month-archives.ts'
import type { Loaded } from '#press/page.ts'
import { toListHead } from '#press/structured/to-list-head.ts'

/** A sheet of a month, of a category or with `null` of all. */
export interface WantedSheet {
  category: CategoryFacts | null
  month: Month
  sheet: number | 'newest'
}

/** What a sheet of a month shows, and where it leads; 404 where there is no such sheet. */
export async function loadMonthSheet(
  db: Database,
  { category, month, sheet }: WantedSheet,
): Promise<Loaded<MonthData>> {
  const slug = category?.slug ?? null
  const months = await listMonths(db, slug)
  const at = months.findIndex((candidate) => candidate.month === month)
  const total = months[at]?.count ?? 0
  const place = placeSheet(total, sheet)
  if (!place) return { status: 404 }
  const [briefs, figures] = await Promise.all([
    listPublished(db, { where: ofMonth(slug, month), ...place }),
    category === null && sheet === 'newest' ? loadFigures(db, month) : null,
  ])
  const neighbours = { earlier: months[at + 1]?.month ?? null, later: months[at - 1]?.month ?? null }
  const data = {
    category,
    month,
    sheet,
    briefs,
    figures,
    total: sheet === 'newest' ? total : place.take,
    ...toSteps({ category: slug, month, sheet }, { older: countOlderSheets(total), ...neighbours }),
  }
  return { status: 200, data, changesAt: null }
}

/** Of a month that runs, too: it is printed anew with each of its briefs, so nothing here moves with the clock. */
async function loadFigures(db: Database, month: Month): Promise<MonthFigures> {
  const { start, end } = boundsOfMonth(month)
  const inMonth = { category: null, from: start, before: end }
  const [days, entities, tags, phrases] = await Promise.all([
    listPublishedDays(db, inMonth),
    listMonthNames(db, 'entity', month),
    listMonthNames(db, 'tag', month),
    listMostPhrases(db, inMonth),
  ])
  return { days: countByDay(days, month), confidence: countConfidence(days), entities, tags, phrases }
}

/** The older sheets of all these months; the newest sheet of each has its month's own address. */
export function listOlderSheets(months: readonly { month: Month; count: number }[]) {
  return months.flatMap(({ month, count }) =>
    Array.from({ length: countOlderSheets(count) }, (_, at) => ({ month, sheet: `${at + 1}` })),
  )
}

/** The head of the page of a sheet. */
export function toMonthHead({ category, month, sheet, briefs }: MonthData, site: SiteFacts): PageHead {
  const slug = category?.slug ?? null
  const list = {
    name: `${category?.name ?? 'Archive'}, ${nameWithYear(month)}${sheet === 'newest' ? '' : `, part ${sheet}`}`,
    description: `Briefs ${category ? `on ${category.name} ` : ''}first published in ${nameWithYear(month)}.`,
    path: toSheetAddress({ category: slug, month, sheet }),
    briefs,
    within: category
      ? { label: category.name, href: categoryAddress(category.slug) }
      : { label: 'Archive', href: archiveAddress },
  }
  return {
    ...toListHead(list, site),
    feed: { page: list.path, title: category ? `Archive: ${list.name}` : list.name },
  }
}

interface PlacedSheet {
  category: string | null
  month: Month
  sheet: number | 'newest'
}

/** Where a sheet is: the newest one at the address of its month. */
export function toSheetAddress({ category, month, sheet }: PlacedSheet): string {
  return sheet === 'newest' ? monthAddress(category, month) : monthSheetAddress({ category, month, sheet })
}

interface Surroundings {
  older: number
  earlier: Month | null
  later: Month | null
}

/** The oldest sheet leads to the month before and the newest to the one after; those between change with neither. */
function toSteps(
  { category, month, sheet }: PlacedSheet,
  { older, earlier, later }: Surroundings,
): Pick<MonthData, 'earlier' | 'later'> {
  const toMonth = (to: Month | null): LabelledLink | null =>
    to === null ? null : { label: nameWithYear(to), href: monthAddress(category, to) }
  const toSheet = (to: number): LabelledLink | null =>
    to < 1
      ? null
      : {
          label: `${nameWithYear(month)}, part ${to}`,
          href: monthSheetAddress({ category, month, sheet: to }),
        }
  if (sheet === 'newest') return { earlier: toSheet(older) ?? toMonth(earlier), later: toMonth(later) }
  return {
    earlier: toSheet(sheet - 1) ?? toMonth(earlier),
    later: sheet < older ? toSheet(sheet + 1) : toMonth(month),
  }
}

function nameWithYear(month: Month): string {
  return `${nameMonth(month)} ${month.slice(0, 4)}`
}
