import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { findTitle, takeDateLine } from './opening-lines.ts'

/** Fewer letters than this are a line of a menu, or the category above a title. */
const shortest = 25
/** More lines than a title is set in. */
const most = 4
/** By how many letters a line may be shorter than the longest one and still have had no room for the next word. */
const ragged = 6

/**
 * Puts a title together that was copied from a page on which it is broken into lines: they stand together above the date, and
 * none but the last has room for the first word of the next.
 */
export function joinTitle(lines: readonly LayoutLine[]): LayoutLine[] {
  const last = findTitle(lines)
  const below = lines[last + 1]
  if (last < 1 || !below || takeDateLine(below) === null) return [...lines]
  const start = findStart(lines, last)
  const parts = lines.slice(start, last + 1)
  if (parts.length < 2 || parts.length > most || !parts.every(isPlain) || !isBroken(parts)) return [...lines]
  return [...lines.slice(0, start), join(parts), ...lines.slice(last + 1)]
}

/** Where the paragraph begins that a line ends. */
function findStart(lines: readonly LayoutLine[], last: number): number {
  let start = last
  while (start > 0 && lines[start]?.gap === false) start -= 1
  return start
}

function isPlain({ heading, depth, mark, lead, links }: LayoutLine): boolean {
  return heading === null && depth === 0 && mark === null && lead === null && links.length === 0
}

function isBroken(parts: readonly LayoutLine[]): boolean {
  const width = Math.max(...parts.map(({ plain }) => plain.length))
  return parts.slice(0, -1).every(({ plain }, at) => {
    const word = parts[at + 1]?.plain.split(/\s/, 1)[0] ?? ''
    return plain.length >= shortest && !/[.!?]$/.test(plain) && plain.length + word.length + ragged > width
  })
}

function join(parts: readonly LayoutLine[]): LayoutLine {
  const [first, last] = [parts[0], parts.at(-1)] as [LayoutLine, LayoutLine]
  return {
    ...first,
    prose: parts.map(({ prose }) => prose).join(' '),
    plain: parts.map(({ plain }) => plain).join(' '),
    last: last.last ?? last.number,
  }
}
