import { accepted, refused, type Result } from '#domain/result.ts'
import { findStrictest, isLaxer, type TlpMarking } from './tlp.ts'

/** Where a marking can be stated; `null` where it is not. */
export interface StatedMarkings {
  /** By lines of the text itself. */
  text: TlpMarking | null
  frontMatter: TlpMarking | null
  /** By the person who files the text. */
  asked: TlpMarking | null
}

/** Why a text is not filed: somebody asked for a wider circle than the text allows. */
export interface LaxerMarking {
  code: 'laxer-marking'
  stated: TlpMarking
  asked: TlpMarking
}

/**
 * The marking a text is filed under: the strictest that anything states, TLP:CLEAR where nothing does. Neither front
 * matter nor the person who files it may widen the circle that the text names (FIRST, TLP 2.0: only the source may).
 */
export function decideMarking({
  text,
  frontMatter,
  asked,
}: StatedMarkings): Result<TlpMarking, LaxerMarking> {
  if (text !== null && frontMatter !== null && isLaxer(frontMatter, text))
    return refused({ code: 'laxer-marking', stated: text, asked: frontMatter })
  const stated = findStrictest([text, frontMatter].filter((one) => one !== null))
  if (asked === null) return accepted(stated ?? 'TLP:CLEAR')
  if (stated !== null && isLaxer(asked, stated)) return refused({ code: 'laxer-marking', stated, asked })
  return accepted(asked)
}
