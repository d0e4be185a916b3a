import type { Inline } from '#domain/prose/inline.ts'
import { splitProse } from '#domain/prose/split-prose.ts'
import { inlinesToText } from '#domain/prose/to-plain-text.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { makeLine } from '#domain/layout/lines/make-line.ts'

/** A row of a table: its cells, and where it stands in the source. */
export interface TableRow {
  cells: Inline[][]
  number: number
}

/** A table without the rule below its header. */
export interface Table {
  /** The cells above the columns as plain text; empty without a header. */
  header: readonly string[]
  rows: readonly TableRow[]
}

const forColumn =
  /\bfor\b|\bsupport(?:s|ed|ing|ive)?\b|\bin favou?r\b|(?<!in)\bconsistent\b|\bpros?\b|\bstrengths?\b/i
const againstColumn =
  /\bagainst\b|\bcontra(?:ry|dict\w*)\b|\binconsistent\b|\buncertaint(?:y|ies)\b|\bcons?\b|\bweakness(?:es)?\b|\bdoubts?\b/i

/**
 * The lines of a table: every row is an item "first – rest", its first cell a label to those who look for one. Where
 * columns say what speaks for and against, these cells are items inside it, labelled as evidence.
 */
export function toTableLines({ header, rows }: Table, depth: number): LayoutLine[] {
  const columns = findSides(header)
  return rows.flatMap((row) => (columns ? toWeighed(row, columns, depth) : toPlainRow(row, depth)))
}

interface Sides {
  support: number
  against: number
}

/** The columns that weigh what the first one states; `null` unless both are there. */
function findSides(header: readonly string[]): Sides | null {
  const against = header.findIndex((title, at) => at > 0 && againstColumn.test(title))
  const support = header.findIndex((title, at) => at > 0 && at !== against && forColumn.test(title))
  return support > 0 && against > 0 ? { support, against } : null
}

function toPlainRow({ cells, number }: TableRow, depth: number): LayoutLine[] {
  const [first = [], ...others] = cells.filter(says)
  const rest = others.flatMap((cell, at) => [toText(at === 0 ? ' – ' : '; '), ...cell])
  const line = toItem([...first, ...rest], { number, depth: depth + 1 })
  if (line === null) return []
  const label = inlinesToText(first).replace(/\s+/g, ' ').trim()
  if (rest.length === 0 || !line.plain.startsWith(`${label} – `)) return [line]
  const lead = { text: `${label.replace(/\s*:$/, '')}:`, rest: splitProse(line.prose, label.length + 3)[1] }
  return [{ ...line, lead }]
}

function toWeighed({ cells, number }: TableRow, { support, against }: Sides, depth: number): LayoutLine[] {
  const place = { number, depth: depth + 2 }
  const inner = (label: string, at: number) => {
    const cell = cells[at] ?? []
    return says(cell) ? [toItem([toBold(`${label}:`), toText(' '), ...cell], place)] : []
  }
  const stated = cells.filter((cell, at) => at !== support && at !== against && says(cell))
  const statement = stated.flatMap((cell, at) => (at === 0 ? cell : [toText(' '), ...cell]))
  return [
    toItem(statement, { number, depth: depth + 1 }),
    ...inner('Supporting evidence', support),
    ...inner('Contradicting evidence', against),
  ].filter((line) => line !== null)
}

/** A dash, or nothing, fills an empty cell. */
function says(cell: readonly Inline[]): boolean {
  return /[\p{L}\p{N}]/u.test(inlinesToText(cell))
}

function toItem(nodes: Inline[], { number, depth }: { number: number; depth: number }): LayoutLine | null {
  const place = { number, depth, continues: false, mark: null, heading: null, gap: false }
  return makeLine({ ...place, nodes, rawBold: false })
}

function toText(value: string): Inline {
  return { type: 'text', value }
}

function toBold(value: string): Inline {
  return { type: 'strong', children: [toText(value)] }
}

/** Words that stand above the columns of such tables. */
const columnTitle =
  /^(?:#|no\.?|names?|entit(?:y|ies)|roles?|descriptions?|details?|types?|hypothes[ei]s|explanations?|assumptions?|items?|domains?|impacts?|implications?|horizons?|actions?|recommendations?|scenarios?|tags?|notes?|relevance|likelihood|probability|evidence.*|support.*)$/i

/** Whether the first row of a table says what its columns hold, where the page does not mark it. */
export function isHeaderRow(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => columnTitle.test(cell.trim()))
}
