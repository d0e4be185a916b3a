import { isRule, takeBullet, takeOrdinal } from './list-marks.ts'

const widestWrap = 120
const endsSentence = /[.!?:;…]["'”’)\]*]*(?:\s?\[\d{1,3}\])*$/
const opensLine =
  /^(?:#{1,6}\s|\*\*|\[\d{1,3}\]\s|(?:Published|Intelligence Report|Likelihood|Hypothesis|Assessment|Explore more)\b)/

/** Says whether a line goes on with the sentence that the line before it began. */
export type Continues = (previous: string, next: string) => boolean

/**
 * Learns from all lines of a text whether it was broken at a certain width, and so which of its line ends
 * mean nothing. In a text of long lines only a line that stops in mid-sentence is continued, and only by
 * one that begins with a small letter.
 */
export function learnWrapping(lines: readonly string[]): Continues {
  const width = findWrapWidth(lines)
  return (previous, next) => {
    const [before, after] = [previous.trimEnd(), next.trim()]
    if (isBeginning(after)) return false
    if (/^\s*#{1,6}\s/.test(before) || before.endsWith(':')) return false
    if (width !== null) {
      const firstWord = after.split(/\s/, 1)[0] ?? ''
      return before.length + 1 + firstWord.length > width && before.length > width * 0.5
    }
    return before.length >= 50 && !endsSentence.test(before) && /^\p{Ll}/u.test(after)
  }
}

/** Whether a line begins something of its own, whatever the one before it looks like. */
function isBeginning(line: string): boolean {
  return opensLine.test(line) || takeBullet(line).mark !== null || takeOrdinal(line).mark !== null
}

/** The width a text was broken at, or `null` if it was not: then paragraphs are single long lines. */
function findWrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0)
  const fitting = lengths.filter((length) => length <= widestWrap)
  if (lengths.length - fitting.length > Math.max(2, lengths.length * 0.05)) return null
  const widest = widestOf(fitting)
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1]?.trim() ?? ''
    const open = !endsSentence.test(line.trimEnd()) && !isRule(line)
    return open && line.trimEnd().length > widest - 20 && next !== '' && !isBeginning(next)
  })
  return widest >= 40 && broken.length >= 3 ? widest : null
}

/** The widest line but for the odd one that a long word or address made wider. */
function widestOf(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => b - a)
  return sorted[Math.min(2, Math.floor(sorted.length / 20))] ?? 0
}
