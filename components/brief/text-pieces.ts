import type { Span } from '../../domain/briefs/brief-content.ts'
import type { Prose } from '../../domain/prose/prose.ts'

export interface HypothesisPieces {
  /** What the hypothesis says, without what speaks for and against it. */
  statement: Prose
  support: Prose[]
  uncertainties: Prose[]
}

/** Words that only turn from what speaks for a hypothesis to what speaks against it. */
const turn = /^[\s,;:.]*(?:(?:but|yet|however|although|though|while|whereas|nevertheless)[\s,;:.]*)?$/i

/** Cuts the text of a hypothesis at its spans. Nothing is lost but turning words between two spans. */
export function cutHypothesis(
  text: Prose,
  support: readonly Span[],
  uncertainties: readonly Span[],
): HypothesisPieces {
  const spans = [...support, ...uncertainties].sort((a, b) => a.start - b.start)
  const rest: string[] = []
  let from = 0
  for (const span of spans) {
    rest.push(text.slice(from, span.start))
    from = Math.max(from, span.end)
  }
  rest.push(text.slice(from))
  return {
    statement: rest
      .filter((piece) => !turn.test(piece))
      .map(tidy)
      .join(' '),
    support: support.map((span) => closed(text.slice(span.start, span.end))),
    uncertainties: uncertainties.map((span) => closed(text.slice(span.start, span.end))),
  }
}

/** The text without one span, whole paragraphs staying apart. */
export function cutOut(text: Prose, span: Span): Prose {
  const before = text.slice(0, span.start).trimEnd()
  const after = text.slice(span.end)
  if (before === '') return after.trim()
  if (after.trim() === '') return before
  const gap = /\n\s*\n\s*$/.test(text.slice(0, span.start)) || /^\s*\n\s*\n/.test(after) ? '\n\n' : ' '
  return before + gap + after.trim()
}

/** Without the comma or word that led on to a piece now standing elsewhere. */
function tidy(piece: string): string {
  return piece.trim().replace(/[,;]$/, '.')
}

/** With a full stop where a cut took it away. */
export function closed(piece: string): string {
  const text = piece.trim().replace(/[,;]$/, '')
  return /[\p{L}\p{N}\])%*_]$/u.test(text) ? `${text}.` : text
}
