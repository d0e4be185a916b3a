import type { CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { SectionDifference } from '#domain/revisions/compare-contents.ts'
import type { CategoryFacts } from './category-facts.ts'

/** One published revision: when it went out, who did what, and what it changed. Instants are ISO 8601 in UTC. */
export interface PublishedRevision {
  number: number
  publishedAt: string
  /** Who wrote the first revision, or corrected the one before. */
  writer: string
  verifier: string
  verifiedAt: string
  publisher: string
  /** The public note of a correction; `null` for a first publication. */
  correction: { kind: CorrectionKind; note: string } | null
}

/** How a brief came to be as it is. */
export interface BriefHistory {
  slug: string
  title: string
  /** Of the title (BCP 47); `null` for the publication's own. */
  language: string | null
  category: CategoryFacts
  /** Newest first. */
  revisions: PublishedRevision[]
  /** Of two of them; `null` where there is only one. */
  difference: { from: number; to: number; sections: SectionDifference[] } | null
}
