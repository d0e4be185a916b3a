import { takePipeTables } from '#domain/layout/tables/pipe-table.ts'
import { toTableLines } from '#domain/layout/tables/table-lines.ts'
import type { Inline } from '#domain/prose/inline.ts'
import type { LayoutLine } from './layout-line.ts'
import { isPageLine, isRule, takeBullet, takeOrdinal } from './list-marks.ts'
import { makeLine } from './make-line.ts'
import { learnWrapping } from './unwrap-lines.ts'

/** How the text of a line is read. */
export interface Markup {
  parse: (text: string) => Inline[]
  /** Whether `**` is left standing in what `parse` gives. */
  rawBold: boolean
}

const plainMarkup: Markup = { parse: (text) => [{ type: 'text', value: text }], rawBold: true }

interface PrintedLine {
  number: number
  last?: number | undefined
  indent: number
  bullet: boolean
  text: string
  gap: boolean
  /** Whether a list's sign stands on it. That of an item may stand above it, as copies of pages have it. */
  signed: boolean
}

/** The lines of a plain text: list signs and indents become depths, lines broken at a width are joined. */
export function readText(text: string, markup: Markup = plainMarkup): LayoutLine[] {
  const given = text.replace(/\t/g, '    ').split('\n')
  const { lines, tables } = takePipeTables(given, markup.parse)
  const read = setDepths(joinWrapped(toPrintedLines(lines), lines), markup)
  if (tables.length === 0) return read
  const rows = tables.flatMap((table) => toTableLines(table, 0))
  return [...read, ...rows].toSorted((one, other) => one.number - other.number)
}

function toPrintedLines(lines: readonly string[]): PrintedLine[] {
  const printed: PrintedLine[] = []
  let gap = true
  let paged = false
  let loneBullet: number | null = null
  let number = ''
  for (const [at, line] of lines.entries()) {
    const { mark, rest } = takeBullet(line.trim())
    if (isPageLine(line)) paged = true
    else if (isRule(line)) gap = true
    else if (mark !== null && rest === '') loneBullet = line.search(/\S/)
    else if (isListNumber(line, lines[at + 1])) number = `${line.trim()} `
    else {
      const bullet = mark !== null || loneBullet !== null
      const indent = mark === null ? (loneBullet ?? line.search(/\S/)) : line.search(/\S/)
      const goesOn = paged && !/[.!?:;]$/.test(lines[(printed.at(-1)?.number ?? 0) - 1]?.trim() ?? '.')
      printed.push({
        number: at + 1,
        indent,
        bullet,
        text: number + rest,
        gap: gap && !goesOn,
        signed: mark !== null,
      })
      gap = false
      paged = false
      loneBullet = null
      number = ''
    }
  }
  return printed
}

/** The number of an item that a copy of a page has on a line of its own, above the text of the item. */
const loneNumber = /^\s*\d{1,2}\.\s*$/

function isListNumber(line: string, below = ''): boolean {
  return loneNumber.test(line) && /\p{L}/u.test(below) && takeOrdinal(below.trim()).mark === null
}

function joinWrapped(printed: readonly PrintedLine[], lines: readonly string[]): PrintedLine[] {
  const continues = learnWrapping(lines)
  const joined: PrintedLine[] = []
  let above = ''
  for (const line of printed) {
    const last = joined.at(-1)
    if (last && !line.signed && continues(above, line.text, line.gap || line.bullet)) {
      // A day that is broken behind its hyphen is whole without a space.
      last.text += /\d-\s*$/.test(above) && /^\d/.test(line.text) ? line.text : ` ${line.text}`
      last.last = line.number
    } else joined.push({ ...line })
    above = lines[line.number - 1] ?? ''
  }
  return joined
}

function setDepths(printed: readonly PrintedLine[], markup: Markup): LayoutLine[] {
  const indents: number[] = []
  return printed.flatMap((line) => {
    while (indents.length > 0 && (indents.at(-1) ?? 0) > line.indent) indents.pop()
    const top = indents.at(-1)
    const inItem = top !== undefined && top < line.indent
    if (line.bullet && (top === undefined || inItem)) indents.push(line.indent)
    if (!line.bullet && !inItem) indents.length = 0
    const made = toLayoutLine(line, { depth: indents.length, continues: !line.bullet && inItem }, markup)
    return made ? [made] : []
  })
}

function toLayoutLine(
  { number, last, text, gap }: PrintedLine,
  place: { depth: number; continues: boolean },
  { parse, rawBold }: Markup,
): LayoutLine | null {
  const heading = /^(#{1,6})\s+(.*)$/.exec(text)
  // Signs that close a heading stand behind a space: "in C#" is whole.
  const title = heading?.[2]?.trimEnd().replace(/(?<=\s)#+$/, '')
  const nodes = parse(title?.trimEnd() ?? text)
  const level = heading?.[1]?.length ?? null
  return makeLine({ ...place, number, last, nodes, mark: null, heading: level, gap, rawBold })
}
