import { findHidden, type HiddenRange } from './find-hidden.ts'
import type { LayoutProblem, LayoutSource, LayoutWarning } from '#domain/layout/layout-source.ts'

/** A text without what its author hid or struck out. */
export interface CutText {
  text: string
  warnings: LayoutWarning[]
  /** The line of the source that a line of `text` was, both counted from 1. */
  toSourceLine: (line: number) => number
}

type Cut = { ok: true; cut: CutText } | { ok: false; problem: LayoutProblem }

const sayings = {
  comment: { code: 'comment', message: 'A comment was left out.' },
  struck: { code: 'struck-out', message: 'Struck-out words were left out.' },
} as const

/** Stands where something was cut, until its line has been looked at. No text that is let in holds it. */
const cutMark = '\u0000'

/**
 * Cuts comments and struck-out words out of a text before anything of it is read, with a warning for each that does not
 * quote it: a comment is a note to oneself. Refuses a comment that never closes: nobody can say what it was to hide.
 */
export function cutHidden({ text, format }: LayoutSource): Cut {
  const hidden = findHidden(text, format)
  if (!hidden.ok) return { ok: false, problem: neverClosed(1 + countLineEnds(text, 0, hidden.unclosedAt)) }
  const kept: string[] = []
  const sourceLines = [1]
  const warnings: LayoutWarning[] = []
  let line = 1
  let from = 0
  for (const range of [...hidden.ranges, { start: text.length, end: text.length, kind: 'tag' as const }]) {
    const piece = text.slice(from, range.start)
    kept.push(piece)
    for (let ends = countLineEnds(piece, 0, piece.length); ends > 0; ends -= 1) sourceLines.push(++line)
    warnings.push(...toWarnings(range, line))
    line += countLineEnds(text, range.start, range.end)
    from = range.end
  }
  return {
    ok: true,
    cut: { text: joinPieces(kept), warnings, toSourceLine: (at) => sourceLines[at - 1] ?? at },
  }
}

function toWarnings({ kind }: HiddenRange, line: number): LayoutWarning[] {
  return kind === 'tag' ? [] : [{ ...sayings[kind], line }]
}

/** A line of which the cuts left nothing but a list sign or a number is empty: what follows is no item. */
function joinPieces(pieces: readonly string[]): string {
  if (pieces.length === 1) return pieces[0] ?? ''
  const lines = pieces.join(cutMark).split('\n')
  return lines.map((line) => (line.includes(cutMark) ? toRest(line) : line)).join('\n')
}

function toRest(line: string): string {
  const rest = line.replaceAll(cutMark, '')
  return /^[\s>]*(?:[-*+•]|\d{1,9}[.)]|#{1,6})?\s*$/.test(rest) ? '' : rest
}

function neverClosed(line: number): LayoutProblem {
  return {
    message: 'A comment begins here and never ends. Close it with "-->" or remove it.',
    line,
  }
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
