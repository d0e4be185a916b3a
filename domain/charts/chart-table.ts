import type { IsoDate } from '#domain/briefs/brief-content.ts'

/** A value of a chart: a text, a number, a day, or the name of something that has a page. */
export type ChartCell = string | number | { day: IsoDate } | { text: string; href: string | null }

/** The data of a chart as rows of values, one for each column. The first value of a row names it. */
export interface ChartTable {
  /** What the table lists, for those who cannot see that it stands below a chart. */
  caption: string
  columns: readonly string[]
  rows: readonly (readonly ChartCell[])[]
}

/** The words or digits of a value as data: a day is written `2026-03-05`. */
export function toCellText(cell: ChartCell): string {
  if (typeof cell !== 'object') return String(cell)
  return 'day' in cell ? cell.day : cell.text
}
