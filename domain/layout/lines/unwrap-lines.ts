import { isRule, takeBullet, takeOrdinal } from './list-marks.ts'
import { isFilled, learnPrintedWidth, type Break, type PrintedWidth } from './printed-lines.ts'

const narrowestWrap = 40
const widestWrap = 120
/** By how much a line may be wider or narrower than the width for the sake of a long word. */
const longWord = 20
const endsSentence = /[.!?:;…]["'”’)\]*]*(?:\s?\[\d{1,3}\])*$/
const opensLine =
  /^(?:#{1,6}\s|\*\*|\[\d{1,3}\]\s|(?:Published|Intelligence Report|Likelihood|Hypothesis|Assessment|Structured Analytic Techniques|Explore more)\b|(?:Sources|References):?$)/

/**
 * Says whether a line goes on with the sentence that the line before it began. Between two that stand apart, as at the end of
 * a page, `apart` is set.
 */
export type Continues = (previous: string, next: string, apart?: boolean) => boolean

/**
 * Learns from all lines of a text whether it was broken at a certain width, and so which of its line ends
 * mean nothing. In a text of long lines only a line that stops in mid-sentence is continued, and only by
 * one that begins with a small letter.
 */
export function learnWrapping(lines: readonly string[]): Continues {
  const filled = lines.filter((line) => line.trim() !== '')
  const printed = learnPrintedWidth(filled.flatMap((line, at) => toBreak(line, filled[at + 1] ?? '') ?? []))
  if (printed !== null) return continuesInPrint(printed)
  const width = findWrapWidth(lines)
  return (previous, next, apart = false) => {
    if (apart) return false
    const [before, after] = [previous.trimEnd(), next.trim()]
    if (opensAnew(after)) return false
    if (/^\s*#{1,6}\s/.test(before) || /(?<!\(Likelihood):$/.test(before)) return false
    if (width !== null) {
      const firstWord = after.split(/\s/, 1)[0] ?? ''
      return before.length + 1 + firstWord.length > width && before.length > width * 0.5
    }
    return before.length >= 50 && !endsSentence.test(before) && /^\p{Ll}/u.test(after)
  }
}

function toBreak(line: string, following: string): Break | null {
  const [before, next] = [line.trimEnd(), following.trim()]
  if (before === '' || next === '' || isRule(line) || opensAnew(next)) return null
  const isOpen = !endsSentence.test(before) && goesOn.test(next)
  return { before, word: next.split(/\s/, 1)[0] ?? '', isOpen }
}

/** A small letter, or a citation that belongs to the words before it. */
const goesOn = /^(?:\p{Ll}|\[\d{1,3}\][,.;)])/u

/** A label and what it is about. */
const opensLabel = /^\p{Lu}[^.!?:]{0,60}:\s/u
/** A name and what it stands for. */
const opensEntry = /^\p{Lu}[^.!?:;]{0,60}\s–\s/u
/** The line of the report that a brief is about: its outlet stands behind a dash. */
const isReportLine = (line: string) => /^(?:intelligence|source) report:/i.test(line)

/** Parts of the width that a line has at least which stops in mid-sentence before a small letter, and before any other sign. */
const shortestOpen = 0.5
const shortestUnended = 0.8

/**
 * In print a line end means nothing where the next word had no room, or where the line stops in mid-sentence; a new page may
 * have begun there, too. Lists within lists are narrower than any width that is known. A sentence that ends at the edge by
 * chance is not continued by a label.
 */
function continuesInPrint({ measure, width, inner }: PrintedWidth): Continues {
  return (previous, following, apart = false) => {
    const end = toBreak(previous, following)
    if (end === null || /^\s*#{1,6}\s/.test(previous)) return false
    const { before, isOpen } = end
    const next = following.trim()
    const isFull = isFilled(end, { measure, width })
    const isFullInside = inner !== null && isFilled(end, { measure, width: inner })
    if (apart) return isOpen && (isFull || isFullInside)
    if (isOpen) return measure(before) > width * shortestOpen
    if (next.startsWith('(Likelihood:')) return true
    if (opensEntry.test(next) && !isReportLine(before)) return false
    const ended = endsSentence.test(before)
    if (opensLabel.test(next)) return isFull && !ended
    // A list goes on behind its semicolon, and what a colon announces may stand behind it.
    if (/[:;]$/.test(before)) return isFull || isFullInside
    return isFull || (!ended && measure(before) > (inner ?? width) * shortestUnended)
  }
}

/** Whether a line begins something of its own, whatever the one before it looks like. */
export function opensAnew(line: string): boolean {
  return opensLine.test(line) || takeBullet(line).mark !== null || takeOrdinal(line).mark !== null
}

/**
 * The width a text was broken at, or `null` if it was not: then paragraphs are single long lines. Of the lengths of all
 * lines it is the one that explains the most line ends: those before which the line fits, and the next word with it does
 * not. So the odd wider line, with a long address or a word made whole, counts for nothing.
 */
export function findWrapWidth(lines: readonly string[]): number | null {
  const ends = lines.flatMap((line, at) => readEnd(line, lines[at + 1] ?? ''))
  const width = findLikeliest(ends)
  if (width === null) return null
  const filled = lines.map((line) => line.trimEnd()).filter((line) => line !== '')
  const wider = filled.filter((line) => line.length > width + longWord && line.lastIndexOf(' ') > width)
  if (wider.length > Math.max(2, filled.length * 0.05)) return null
  const broken = ends.filter((end) => end.open && end.length > width - longWord && explains(width, end))
  return broken.length >= 3 ? width : null
}

/** The end of a line that another one may go on with. */
interface LineEnd {
  length: number
  /** How long the line would be with the first word of the next. */
  whole: number
  /** Whether it ends in mid-sentence. */
  open: boolean
}

function readEnd(line: string, next: string): LineEnd[] {
  const end = toBreak(line, next)
  if (end === null) return []
  const { before, word } = end
  return [{ length: before.length, whole: before.length + 1 + word.length, open: !endsSentence.test(before) }]
}

function explains(width: number, { length, whole }: LineEnd): boolean {
  return length <= width && width < whole
}

/** The narrowest of the widths that explain the most line ends. */
function findLikeliest(ends: readonly LineEnd[]): number | null {
  const widths = [...new Set(ends.map(({ length }) => length))].filter(
    (width) => width >= narrowestWrap && width <= widestWrap,
  )
  const counted = widths.map((width) => ({
    width,
    count: ends.filter((end) => explains(width, end)).length,
  }))
  return (
    counted.toSorted((one, other) => other.count - one.count || one.width - other.width)[0]?.width ?? null
  )
}
