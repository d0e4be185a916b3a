import type { JudgmentRole } from '#domain/briefs/brief-content.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { InsightCode } from '#domain/judgments/insight-code.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'

/** A judgment of a revision, without what only its own page needs. */
export interface DayJudgment {
  key: string
  role: JudgmentRole
  /** Plain text. */
  text: string
  code: InsightCode | null
  likelihood: Likelihood | null
  confidence: ConfidenceLevel | null
}
