import type { Confidence, ConfidenceLevel } from '#domain/judgments/confidence.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { maskQuotations } from '#domain/prose/quotations.ts'
import {
  deniesConfidence,
  foreignConfidence,
  reasonBehind,
  reasonBehindClaim,
  stands,
  statements,
} from './confidence-wordings.ts'
import { othersConfidence } from './others-confidence.ts'

/** Half-open range `[start, end)` of UTF-16 code units. */
interface Span {
  start: number
  end: number
}

export interface ConfidenceStatement {
  confidence: Confidence
  /** The sentence, if it says nothing but this. */
  span: Span | null
}

/** The confidence that these paragraphs state for what they say; `null` where they state none. */
export function findConfidence(text: Prose): ConfidenceStatement | null {
  if (!/confidence/i.test(text)) return null
  const sentences = listSentences(text)
  for (const statement of statements) {
    for (const span of sentences.toReversed()) {
      const found = readStatement(toPlainText(text.slice(span.start, span.end)), statement)
      if (found) return { confidence: found.confidence, span: found.alone ? span : null }
    }
  }
  return null
}

function listSentences(text: Prose): Span[] {
  let start = 0
  return text.split('\n\n').flatMap((paragraph) => {
    const from = start
    start += paragraph.length + 2
    return findSentences(paragraph).map((span) => ({ start: from + span.start, end: from + span.end }))
  })
}

function readStatement(
  sentence: string,
  statement: RegExp,
): { confidence: Confidence; alone: boolean } | null {
  const found = statement.exec(maskQuotations(sentence))
  const words = found?.groups?.level
  if (!found || words === undefined) return null
  if (deniesConfidence.test(sentence.slice(0, found.index))) return null
  if (foreignConfidence.test(sentence.slice(0, sentence.search(/confidence/i)))) return null
  const before = sentence.slice(0, found.index + found[0].lastIndexOf(words))
  if (othersConfidence.some((pattern) => pattern.test(before))) return null
  const rest = sentence.slice(found.index + found[0].length)
  const reason = reasonBehind.exec(rest)?.groups?.reason
  const claimed = reasonBehindClaim.exec(rest)?.groups?.reason
  const alone = stands.test(sentence) && (reason !== undefined || isShort(rest))
  return { confidence: { level: toLevel(words), reason: trimReason(reason ?? claimed ?? '') }, alone }
}

/** A level in between is the lower one. */
function toLevel(words: string): ConfidenceLevel {
  if (/low/i.test(words)) return 'low'
  return /moderate|medium/i.test(words) ? 'moderate' : 'high'
}

function trimReason(reason: string): string | null {
  return reason.replace(/[.!]$/, '').trim() || null
}

/** What is left says no more than what the confidence is in. */
function isShort(rest: string): boolean {
  return !/\bthat\b|[;:]/.test(rest) && rest.trim().split(/\s+/).length <= 12
}
