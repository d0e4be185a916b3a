import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { EditionName } from '#domain/days/editions.ts'
import type { Prose } from '#domain/prose/prose.ts'

/** A report on one slot of a day: insights by category. */
export interface DailyReport {
  /** The line that names the slot, as it stands in the text. */
  title: string
  slot: EditionName
  date: IsoDate | null
  categories: DailyCategory[]
}

export interface DailyCategory {
  name: string
  insights: Insight[]
  sentiment: Prose | null
  policy: Prose | null
}

export interface Insight {
  /** The letter in the brackets: S, G or R. */
  code: string | null
  confidence: ConfidenceLevel | null
  text: Prose
  credibility: Prose | null
  coherence: Prose | null
  confidenceNote: Prose | null
}
