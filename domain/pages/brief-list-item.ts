import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { CategoryFacts } from './category-facts.ts'

/** A published brief as lists show it. */
export interface BriefListItem {
  slug: string
  title: string
  /** Of title and bottom line (BCP 47); `null` for the publication's own. */
  language: string | null
  category: CategoryFacts
  /** ISO instant of its first publication. */
  publishedAt: string
  /** Plain text: the first sentences of the bottom line, without marks and citations. */
  bottomLine: string
  confidence: ConfidenceLevel | null
  demonstration: boolean
  corrected: boolean
}
