import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { DailyReport, Insight } from './daily-report.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'

/** The plain JSON of a daily report that docs/LAYOUT.md describes. */
export function projectDaily(daily: DailyReport, warnings: readonly LayoutWarning[]) {
  return {
    kind: 'daily' as const,
    slot: daily.slot,
    date: daily.date,
    categories: daily.categories.map(({ name, insights, sentiment, policy }) => ({
      name,
      insights: insights.map(projectInsight),
      sentiment: toText(sentiment),
      policy: toText(policy),
    })),
    warnings: warnings.map(({ code, message, line }) => ({ code, message, line })),
  }
}

function projectInsight({ code, confidence, text, credibility, coherence, confidenceNote }: Insight) {
  return {
    code,
    confidence,
    text: toPlainText(text),
    credibility: toText(credibility),
    coherence: toText(coherence),
    confidenceNote: toText(confidenceNote),
  }
}

function toText(prose: Prose | null): string | null {
  return prose === null ? null : toPlainText(prose)
}
