import { findWrapWidth, opensAnew } from '#domain/layout/lines/unwrap-lines.ts'

/** A word that ends with a hyphen at the end of a line. */
const hard = /^(?:\S*["'“‘(])?(\p{L}+(?:-\p{L}+)*)-$/u

/** Behind these a hyphen stands for a word that follows: "short- and long-term". */
const hanging = new Set('and or to nor but'.split(' '))

interface BrokenWord {
  /** What stands before the word on its line. */
  before: string
  whole: string
  indent: string
  /** What follows the word on the next line. */
  behind: string
  /** How long the next line is. */
  length: number
}

/**
 * Puts words together that a line end broke: at a soft hyphen always, at a hyphen where a small letter follows. The
 * hyphen stays if the text has the word with it elsewhere, and lines keep their numbers. In a text that was broken at a
 * width the word moves down to where it would stand without hyphens, so that its line ends as all others do; elsewhere
 * its rest moves up.
 */
export function joinBrokenWords(text: string): string {
  if (!/\p{L}-\n|\u00ad[ \t]*\n/u.test(text)) return text
  const lines = text.split('\n')
  const hyphened = listHyphened(text)
  const width = findWrapWidth(lines)
  for (const [at, next] of lines.entries()) {
    const broken = at > 0 ? findBroken(lines[at - 1] ?? '', next, hyphened) : null
    if (!broken) continue
    const [upper, lower] = joinWord(broken, width)
    lines[at - 1] = upper
    lines[at] = lower
  }
  return lines.join('\n')
}

/** The words that a text has with a hyphen inside a line. */
function listHyphened(text: string): ReadonlySet<string> {
  const words = text.match(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)+/gu) ?? []
  return new Set(words.map((word) => word.toLowerCase()))
}

/** The word that the end of a line breaks, `null` where it breaks none. */
function findBroken(line: string, next: string, hyphened: ReadonlySet<string>): BrokenWord | null {
  const soft = /\u00ad[ \t]*$/.test(line.slice(-40))
  const end = soft ? line.trimEnd().slice(0, -1) : line
  const from = Math.max(end.lastIndexOf(' '), end.lastIndexOf('\t')) + 1
  const [before, start] = [end.slice(0, from), end.slice(from)]
  const indent = /^[ \t]*/.exec(next)?.[0] ?? ''
  const rest = /^\S+/.exec(next.slice(indent.length))?.[0] ?? ''
  const place = { indent, behind: next.slice(indent.length + rest.length), length: next.length }
  if (soft) return /^\p{L}/u.test(rest) ? { before, whole: start + rest, ...place } : null
  const word = hard.exec(start)?.[1]
  if (word === undefined || !/^\p{Ll}/u.test(rest) || hanging.has(rest)) return null
  const kept = hyphened.has(`${word}-${/^\p{L}+/u.exec(rest)?.[0] ?? ''}`.toLowerCase())
  return { before, whole: (kept ? start : start.slice(0, -1)) + rest, ...place }
}

/**
 * The two lines with the word on one of them: on the lower only if that is then still read on with the upper. If not, the
 * lower line keeps its length, by which it is known whether the next goes on with it.
 */
function joinWord(
  { before, whole, indent, behind, length }: BrokenWord,
  width: number | null,
): [string, string] {
  const upper = before.trimEnd()
  const lower = behind.trimStart()
  if (width === null || upper.length <= width * 0.5) return [before + whole, indent + lower]
  if (!upper.endsWith(':') && !opensAnew(whole + behind)) return [upper, indent + whole + behind]
  return [before + whole, lower.padStart(length).trimEnd()]
}
