import type { ConfidenceLevel } from '../../domain/judgments/confidence.ts'

/** A category as every page shows it. */
export interface CategoryFacts {
  slug: string
  name: string
}

/** A brief as lists show it. */
export interface BriefListItem {
  slug: string
  title: string
  category: CategoryFacts
  /** ISO instant. */
  publishedAt: string
  /** Plain text: the first sentences of the bottom line, without marks and citations. */
  bottomLine: string
  confidence: ConfidenceLevel | null
  demonstration: boolean
  corrected: boolean
}
