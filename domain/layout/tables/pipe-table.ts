import type { Inline } from '#domain/prose/inline.ts'
import { inlinesToText } from '#domain/prose/to-plain-text.ts'
import type { Table } from './table-lines.ts'

/** Dashes, bars and colons: what stands between the header and the rows. */
const rule = /^[\s|:-]+$/

/** How the text of a cell is read. */
type ParseCell = (text: string) => Inline[]

/** The table that these lines are: a header, a rule below it, and rows, cells parted by bars. `null` for other lines. */
export function readPipeTable(
  lines: readonly string[],
  { firstNumber, parse }: { firstNumber: number; parse: ParseCell },
): Table | null {
  if (!opensTable(lines[0], lines[1])) return null
  return {
    header: splitCells(lines[0] ?? '').map((cell) => inlinesToText(parse(cell))),
    rows: lines.slice(2).map((line, at) => ({
      cells: splitCells(line).map(parse),
      number: firstNumber + at + 2,
    })),
  }
}

/** The tables of a text that is read line by line, and the lines of the text without them: theirs are empty. */
export function takePipeTables(
  given: readonly string[],
  parse: ParseCell,
): { lines: string[]; tables: Table[] } {
  const lines = [...given]
  const tables: Table[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (!opensTable(lines[at], lines[at + 1])) continue
    let end = at + 2
    while (lines[end]?.includes('|')) end += 1
    const table = readPipeTable(lines.slice(at, end), { firstNumber: at + 1, parse })
    if (table !== null) tables.push(table)
    lines.fill('', at, end)
    at = end - 1
  }
  return { lines, tables }
}

function opensTable(header = '', below = ''): boolean {
  return header.includes('|') && below.includes('|') && below.includes('-') && rule.test(below)
}

/** A bar behind a backslash is text. */
function splitCells(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
  return cells.at(-1) === '' ? cells.slice(0, -1) : cells
}
