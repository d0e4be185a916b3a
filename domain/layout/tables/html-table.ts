import type { Element } from 'hast'
import { isBlock } from '#domain/layout/elements/html-elements.ts'

/** A row of a page's table. */
export interface HtmlRow {
  cells: Element[]
  number: number
  /** Whether the page says that it stands above the columns. */
  header: boolean
}

/** What a cell may hold besides words and marks. */
const harmless = new Set(['p', 'div'])

/**
 * The rows of a table that holds data; `null` for one that only lays out a page: it has one column or row, or holds
 * headings, lists or tables.
 */
export function listDataRows(table: Element): HtmlRow[] | null {
  const rows: HtmlRow[] = []
  const visit = (element: Element, head: boolean) => {
    for (const child of element.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'tr') rows.push(toRow(child, head))
      else if (/^t(?:head|body|foot)$/.test(child.tagName)) visit(child, child.tagName === 'thead')
    }
  }
  visit(table, false)
  const cells = rows.flatMap((row) => row.cells)
  const isData = rows.length > 1 && rows.every((row) => row.cells.length > 1) && cells.every(isPlainCell)
  return isData ? rows : null
}

function toRow(row: Element, head: boolean): HtmlRow {
  const cells = row.children.filter((child) => child.type === 'element' && /^t[dh]$/.test(child.tagName))
  const elements = cells.flatMap((cell) => (cell.type === 'element' ? [cell] : []))
  const header = head || elements.every(({ tagName }) => tagName === 'th')
  return { cells: elements, number: row.position?.start.line ?? 1, header }
}

/** At most one paragraph, and no other block. */
function isPlainCell(cell: Element): boolean {
  const inside = cell.children.filter((child) => child.type === 'element' && isBlock(child))
  if (inside.length > 1) return false
  return inside.every(
    (child) => child.type === 'element' && harmless.has(child.tagName) && isPlainCell(child),
  )
}
