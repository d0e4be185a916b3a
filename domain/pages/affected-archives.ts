import { listArchiveData, listMonthCharts } from '#domain/charts/chart-pages.ts'
import { countOlderSheets, findOlderSheet } from '#domain/archives/archive-sheets.ts'
import { archiveAddress, monthAddress, monthSheetAddress } from './addresses.ts'
import type { ArchivePlace, BriefFace } from './brief-face.ts'

/**
 * The pages of month archives that change with a brief: where it stands or stood, what moves up or down when it comes
 * or goes, and the months beside one that comes or goes with it.
 */
export function listArchivePages(before: BriefFace, after: BriefFace): string[] {
  return [
    ...listPresentPages(before, after),
    ...[before, after].flatMap(listFormerPages),
    ...listWholePages(before.wholePlace, after.wholePlace),
  ]
}

/** The archive of all categories: its list of months counts the briefs of each. */
function listWholePages(before: ArchivePlace | null, after: ArchivePlace | null): string[] {
  const places = [before, after].filter((place) => place !== null)
  // The charts of a month count every brief of it, on whichever sheet that is.
  const months = new Set(places.map(({ month }) => month))
  const charts = [...months].flatMap(listMonthCharts)
  if (before?.month === after?.month) return after ? [sheetAddress(null, after), ...charts] : []
  const moved = places.flatMap((place) => listMovedPages(null, place))
  return [archiveAddress, ...listArchiveData(), ...charts, ...moved]
}

/** Under a former address of the category a page leads on while there is one: it comes and goes with that. */
function listFormerPages({ retiredCategories, place }: BriefFace): string[] {
  return place === null ? [] : retiredCategories.flatMap((category) => listMovedPages(category, place))
}

function listPresentPages(before: BriefFace, after: BriefFace): string[] {
  const stays = before.category === after.category && before.place?.month === after.place?.month
  if (stays) return after.place ? [sheetAddress(after.category, after.place)] : []
  return [before, after].flatMap(({ category, place }) => (place ? listMovedPages(category, place) : []))
}

/** The page that shows a brief which neither comes nor goes. */
function sheetAddress(category: string | null, { month, total, rank }: ArchivePlace): string {
  const sheet = findOlderSheet(total, rank)
  return sheet === null ? monthAddress(category, month) : monthSheetAddress({ category, month, sheet })
}

function listMovedPages(category: string | null, place: ArchivePlace): string[] {
  const { month, total, rank } = place
  const first = Math.max(1, Math.min(findOlderSheet(total, rank) ?? Infinity, findEdge(total)))
  const count = Math.max(0, countOlderSheets(total) - first + 1)
  return [
    monthAddress(category, month),
    ...Array.from({ length: count }, (_, at) => monthSheetAddress({ category, month, sheet: first + at })),
    ...(total === 1 ? listNeighbours(category, place) : []),
  ]
}

/**
 * With the brief there may be one older sheet more than without it: that sheet comes or goes, and the one before it,
 * which is returned, leads on to another page.
 */
function findEdge(total: number): number {
  const without = countOlderSheets(total - 1)
  return countOlderSheets(total) === without ? Infinity : without
}

/** The month before leads on from its newest sheet; the one after leads back from its oldest, which is 1 if it has any. */
function listNeighbours(category: string | null, { earlier, later }: ArchivePlace): string[] {
  return [
    ...(earlier === null ? [] : [monthAddress(category, earlier)]),
    ...(later === null
      ? []
      : [monthAddress(category, later), monthSheetAddress({ category, month: later, sheet: 1 })]),
  ]
}
