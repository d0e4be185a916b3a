import type { LayoutLine } from './layout-line.ts'
import { isRule, takeBullet } from './list-marks.ts'
import { makeLine } from './make-line.ts'
import { learnWrapping } from './unwrap-lines.ts'

interface PrintedLine {
  number: number
  indent: number
  bullet: boolean
  text: string
  gap: boolean
}

/** The lines of a plain text: list signs and indents become depths, lines broken at a width are joined. */
export function readText(text: string): LayoutLine[] {
  const lines = text.replace(/\t/g, '    ').split('\n')
  return setDepths(joinWrapped(toPrintedLines(lines), lines))
}

function toPrintedLines(lines: readonly string[]): PrintedLine[] {
  const printed: PrintedLine[] = []
  let gap = true
  let loneBullet: number | null = null
  for (const [at, line] of lines.entries()) {
    const { mark, rest } = takeBullet(line.trim())
    if (mark !== null && rest === '' && mark !== '*' && mark !== '+') loneBullet = line.search(/\S/)
    else if (isRule(line)) gap = true
    else {
      const bullet = mark !== null || loneBullet !== null
      const indent = mark === null ? (loneBullet ?? line.search(/\S/)) : line.search(/\S/)
      printed.push({ number: at + 1, indent, bullet, text: rest, gap })
      gap = false
      loneBullet = null
    }
  }
  return printed
}

function joinWrapped(printed: readonly PrintedLine[], lines: readonly string[]): PrintedLine[] {
  const continues = learnWrapping(lines)
  const joined: PrintedLine[] = []
  let above = ''
  for (const line of printed) {
    const last = joined.at(-1)
    const physical = lines[line.number - 1] ?? ''
    if (last && !line.gap && !line.bullet && continues(above, physical)) last.text += ` ${line.text}`
    else joined.push({ ...line })
    above = physical
  }
  return joined
}

function setDepths(printed: readonly PrintedLine[]): LayoutLine[] {
  const indents: number[] = []
  return printed.flatMap((line) => {
    while (indents.length > 0 && (indents.at(-1) ?? 0) > line.indent) indents.pop()
    const top = indents.at(-1)
    const inItem = top !== undefined && top < line.indent
    if (line.bullet && (top === undefined || inItem)) indents.push(line.indent)
    if (!line.bullet && !inItem) indents.length = 0
    return toLayoutLine(line, indents.length, !line.bullet && inItem)
  })
}

function toLayoutLine(line: PrintedLine, depth: number, continues: boolean): LayoutLine[] {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line.text)
  const made = makeLine({
    number: line.number,
    nodes: [{ type: 'text', value: heading?.[2] ?? line.text }],
    depth,
    continues,
    mark: null,
    heading: heading?.[1]?.length ?? null,
    gap: line.gap,
    rawBold: true,
  })
  return made ? [made] : []
}
