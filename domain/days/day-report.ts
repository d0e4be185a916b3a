import type { EditionName } from './editions.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import { toInsightCode, type InsightCode } from '#domain/judgments/insight-code.ts'
import type { DailyCategory, DailyReport, Insight } from '#domain/layout/daily/daily-report.ts'
import type { Paragraph } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'

/** An imported daily report, as the pages of its day name it. Instants are ISO 8601 in UTC. */
export interface DayReport {
  edition: EditionName
  title: string
  importedAt: string
  withdrawal: { at: string; reason: string } | null
}

/** The same as the page of its edition shows it; a withdrawn one has no lines and leads nowhere. */
export interface ShownReport extends DayReport {
  categories: readonly ShownReportCategory[]
  seeAlso: readonly BriefListItem[]
}

export interface ShownReportCategory {
  /** Empty where the report put lines under no heading. */
  name: string
  lines: readonly ShownReportLine[]
  sentiment: readonly Paragraph[]
  policy: readonly Paragraph[]
}

export interface ShownReportLine {
  code: InsightCode | null
  confidence: ConfidenceLevel | null
  text: readonly Paragraph[]
  /** What the report says of how well founded the line is, each with its label. */
  notes: readonly { label: string; text: readonly Paragraph[] }[]
}

/** What a page shows of the categories of a report, its texts parsed. */
export function toShownCategories({ categories }: DailyReport): ShownReportCategory[] {
  return categories.map(toShownCategory)
}

function toShownCategory({ name, insights, sentiment, policy }: DailyCategory): ShownReportCategory {
  return {
    name,
    lines: insights.map(toShownLine),
    sentiment: toParagraphs(sentiment),
    policy: toParagraphs(policy),
  }
}

function toShownLine({ code, confidence, text, ...why }: Insight): ShownReportLine {
  const notes = [
    { label: 'Credibility', text: toParagraphs(why.credibility) },
    { label: 'Coherence', text: toParagraphs(why.coherence) },
    { label: 'Confidence', text: toParagraphs(why.confidenceNote) },
  ]
  return {
    code: toInsightCode(code ?? ''),
    confidence,
    text: toParagraphs(text),
    notes: notes.filter((note) => note.text.length > 0),
  }
}

function toParagraphs(prose: Prose | null): readonly Paragraph[] {
  return prose === null ? [] : parseProse(prose)
}
