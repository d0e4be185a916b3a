import type { LayoutLine } from './layout-line.ts'

/** Lines of the source, counted from 1; `last` is at or below `first`. */
export interface LineRange {
  first: number
  last: number
}

/** What a reader made of lines. */
export interface ReadPart<One> {
  part: One
  lines: readonly LayoutLine[]
  /** Key points: the line of each of its items, in their order. */
  items?: readonly LayoutLine[]
}

/** The same part with the lines that it was made of. */
export function found<One>(part: One, ...lines: readonly LayoutLine[]): ReadPart<One> {
  return { part, lines }
}

/** From the first to the last line of the source that the lines take up; `null` without any. */
export function toRange(lines: readonly LayoutLine[]): LineRange | null {
  if (lines.length === 0) return null
  // Read one by one: the lines of a long text are more than a call takes arguments.
  return lines.map(rangeOf).reduce((all, one) => ({
    first: Math.min(all.first, one.first),
    last: Math.max(all.last, one.last),
  }))
}

/** From the line of the source that a line begins on to the one that it ends on. */
export function rangeOf({ number, last }: LayoutLine): LineRange {
  return { first: number, last: Math.max(number, last ?? number) }
}
