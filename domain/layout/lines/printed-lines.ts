import { typefaces, type Measure } from './text-width.ts'

/** The end of a line that another one may go on with. */
export interface Break {
  /** The line, without space behind it, and the first word of the next. */
  before: string
  word: string
  /** Whether the line stops in mid-sentence, and the next one begins with a small letter. */
  isOpen: boolean
}

/** Where lines end that were set in a proportional typeface. */
export interface PrintedWidth {
  measure: Measure
  width: number
  /** That of what is set in from the edge, as lists are; `null` where nothing is. */
  inner: number | null
}

/** By how much letters may be wider or narrower than those of the typefaces that are known. */
const tolerance = 0.015
const narrowest = 30
const widest = 140
/** Part of the width of the page that the inner one has at least. */
const narrowestInner = 0.7
/** How many line ends more a typeface has to explain than columns do. */
const clearly = 1.15
const fewest = 6
const fewestSecond = 3
/** Part of the line ends that both widths explain together. */
const mostOf = 0.5

/**
 * Learns from the line ends of a text whether it was copied from a page in print, as from a PDF: in a proportional typeface no
 * number of columns explains them, and the widths of the letters do. `null` where they explain few, or hardly more than columns.
 */
export function learnPrintedWidth(breaks: readonly Break[]): PrintedWidth | null {
  const sure = breaks.filter(({ isOpen, before }) => isOpen && before.length >= narrowest)
  const columns = findWidth(sure, (text) => text.length, 0)
  const [best] = typefaces
    .flatMap((measure) => {
      const found = findWidth(sure, measure, tolerance)
      return found === null ? [] : [{ measure, ...found }]
    })
    .toSorted((one, other) => other.count - one.count)
  if (!best || best.count < Math.max(fewest, (columns?.count ?? 0) * clearly)) return null
  const { measure, width } = best
  const others = sure.filter((end) => {
    const length = measure(end.before)
    const isNear = length > width * narrowestInner && length * narrowestInner < width
    return isNear && !isFilled(end, { measure, width })
  })
  const second = findWidth(others, measure, tolerance)
  const hasSecond = second !== null && second.count >= fewestSecond
  if (best.count + (hasSecond ? second.count : 0) < sure.length * mostOf) return null
  if (!hasSecond) return { measure, width, inner: null }
  return { measure, width: Math.max(width, second.width), inner: Math.min(width, second.width) }
}

/** Whether a line fills the width of the page, or of what is set in: the next word had no room on it. */
export function isFilled(
  { before, word }: Pick<Break, 'before' | 'word'>,
  { measure, width }: { measure: Measure; width: number },
): boolean {
  const [length, whole] = measureBreak({ before, word }, measure)
  return length <= width * (1 + tolerance) && whole > width * (1 - tolerance)
}

function measureBreak({ before, word }: Pick<Break, 'before' | 'word'>, measure: Measure): [number, number] {
  const length = measure(before)
  return [length, length + measure(` ${word}`)]
}

/** How many widths are tried of each character. */
const steps = 2

/** The narrowest of the widths that explain the most line ends, and how many; `null` where none explains any. */
function findWidth(
  breaks: readonly Break[],
  measure: Measure,
  within: number,
): { width: number; count: number } | null {
  // A line end is explained by all widths between two: what begins and ends at each width is counted, then added up.
  const begin = new Int32Array(widest * steps + 2)
  for (const end of breaks) {
    const [length, whole] = measureBreak(end, measure)
    const from = Math.max(narrowest * steps, Math.ceil((length / (1 + within)) * steps))
    const until = Math.min(widest * steps + 1, Math.ceil((whole / (1 - within)) * steps))
    if (from >= until) continue
    begin[from] = (begin[from] ?? 0) + 1
    begin[until] = (begin[until] ?? 0) - 1
  }
  let best = { width: 0, count: 0 }
  let count = 0
  for (const [at, change] of begin.entries()) {
    count += change
    if (count > best.count) best = { width: at / steps, count }
  }
  return best.count > 0 ? best : null
}
