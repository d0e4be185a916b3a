import type { Hypothesis } from '../briefs/brief-content.ts'
import type { Prose } from '../prose/prose.ts'
import { toPlainText } from '../prose/to-plain-text.ts'

/** A hypothesis taken apart: what it states, what supports it, what is uncertain about it. */
export interface EvidencePieces {
  statement: Prose[]
  support: Prose[]
  uncertainties: Prose[]
}

/** The same as plain text. */
export interface Evidence {
  statement: string
  support: string | null
  uncertainties: string | null
}

/** Words that only turn from what speaks for a hypothesis to what speaks against it. */
const turn = /^[\s,;:.]*(?:(?:but|yet|however|although|though|while|whereas|nevertheless)[\s,;:.]*)?$/i

/**
 * Cuts the text of a hypothesis at its spans, for every form in which it is shown. Nothing is lost but the turning
 * words between two spans.
 */
export function cutHypothesis({
  text,
  support,
  uncertainties,
}: Pick<Hypothesis, 'text' | 'support' | 'uncertainties'>): EvidencePieces {
  const spans = [...support, ...uncertainties].sort((a, b) => a.start - b.start)
  const rest: Prose[] = []
  let from = 0
  for (const span of spans) {
    rest.push(text.slice(from, span.start))
    from = Math.max(from, span.end)
  }
  rest.push(text.slice(from))
  return {
    statement: rest.filter((piece) => !turn.test(piece)).map(tidy),
    support: support.map(({ start, end }) => text.slice(start, end)),
    uncertainties: uncertainties.map(({ start, end }) => text.slice(start, end)),
  }
}

/** The pieces of a hypothesis as plain text. */
export function splitEvidence(hypothesis: Hypothesis): Evidence {
  const { statement, support, uncertainties } = cutHypothesis(hypothesis)
  return {
    statement: joinPieces(statement) ?? '',
    support: joinPieces(support),
    uncertainties: joinPieces(uncertainties),
  }
}

/** Without the comma that led on to a piece now standing elsewhere. */
function tidy(piece: Prose): Prose {
  return piece.trim().replace(/[,;]$/, '.')
}

function joinPieces(pieces: readonly Prose[]): string | null {
  const said = pieces.map((piece) => toPlainText(piece.trim())).filter((piece) => piece !== '')
  return said.length === 0 ? null : said.join(' ')
}
