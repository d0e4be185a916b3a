import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import { splitProse } from '#domain/prose/split-prose.ts'
import type { Insight } from './daily-report.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'

/** "Insight 1 [S, Confidence: High]:" */
const head =
  /^insight(?:\s+#?\d{1,3})?\s*[[(]\s*(?:([A-Z])\s*[,;|/–-]?\s*)?(?:confidence\s*(?:level)?\s*:?\s*([\p{L} -]+?))?\s*[\])]\s*[:–-]?\s*/iu

/** Whether a line begins an insight. */
export function isInsight(plain: string): boolean {
  return head.test(plain)
}

/** An insight as its first line gives it; the lines below add how credible and coherent it is. */
export function readInsight({ plain, prose }: LayoutLine): Insight {
  const found = head.exec(plain)
  return {
    code: found?.[1]?.toUpperCase() ?? null,
    confidence: toLevel(found?.[2] ?? ''),
    text: splitProse(prose, found?.[0].length ?? 0)[1],
    credibility: null,
    coherence: null,
    confidenceNote: null,
  }
}

/** A level in between is the lower one. */
function toLevel(words: string): ConfidenceLevel | null {
  if (/low/i.test(words)) return 'low'
  if (/moderate|medium/i.test(words)) return 'moderate'
  return /high/i.test(words) ? 'high' : null
}
