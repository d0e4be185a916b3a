import { toCellText, type ChartCell, type ChartTable } from './chart-table.ts'

/**
 * A table as comma-separated values with a header line, each line ended by CR LF (RFC 4180). Numbers stay numbers. A
 * text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection): one that begins
 * with `=`, `+`, `-`, `@`, a tab or a line break.
 */
export function toCsv({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): string {
  return [columns, ...rows].map((cells) => `${cells.map(toField).join(',')}\r\n`).join('')
}

function toField(cell: ChartCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = toCellText(cell)
  const guarded = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
