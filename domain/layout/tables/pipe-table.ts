import { parseProse } from '#domain/prose/parse-prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { Table } from './table-lines.ts'

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** The table that these lines of Markdown are: a header, a rule below it, and rows, cells parted by bars. `null` for other lines. */
export function readPipeTable(lines: readonly string[], firstNumber: number): Table | null {
  const [header = '', below = ''] = lines
  if (!header.includes('|') || !below.includes('|') || !rule.test(below)) return null
  return {
    header: splitCells(header).map(toPlainText),
    rows: lines.slice(2).map((line, at) => ({
      cells: splitCells(line).map((cell) => parseProse(cell).flat()),
      number: firstNumber + at + 2,
    })),
  }
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
