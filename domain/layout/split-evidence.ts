import type { Hypothesis, Span } from '../briefs/brief-content.ts'
import type { Prose } from '../prose/prose.ts'
import { toPlainText } from '../prose/to-plain-text.ts'

export interface Evidence {
  statement: string
  support: string | null
  uncertainties: string | null
}

/** A hypothesis taken apart: what it states, what supports it, what is uncertain about it. */
export function splitEvidence({ text, support, uncertainties }: Hypothesis): Evidence {
  return {
    statement: joinPieces(dropSpans(text, [...support, ...uncertainties])) ?? '',
    support: joinPieces(support.map(({ start, end }) => text.slice(start, end))),
    uncertainties: joinPieces(uncertainties.map(({ start, end }) => text.slice(start, end))),
  }
}

function dropSpans(text: Prose, spans: readonly Span[]): Prose[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  const starts = [0, ...ordered.map(({ end }) => end)]
  return starts
    .map((start, at) => text.slice(start, ordered[at]?.start ?? text.length))
    .filter((piece) => !isTurn(piece))
}

/** The word between two parts of one sentence belongs to neither. */
function isTurn(piece: Prose): boolean {
  return /^[\s,;]*(?:but|although|though|yet|however,?)?\s*$/i.test(piece)
}

function joinPieces(pieces: readonly Prose[]): string | null {
  const said = pieces.map((piece) => toPlainText(piece.trim())).filter((piece) => piece !== '')
  return said.length === 0 ? null : said.join(' ')
}
