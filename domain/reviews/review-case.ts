import type { DeskBrief } from '#domain/people/desk-brief.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'
import type { SectionDifference } from '#domain/revisions/compare-contents.ts'
import type { ReviewSection, ReviewSource } from './review-text.ts'

/** What was said of a part in an earlier review. */
export interface EarlierComment {
  key: string
  by: string
  at: string
  text: string
}

/** A submitted revision with all that its verifier needs. */
export interface ReviewCase {
  brief: DeskBrief
  revision: number
  writers: readonly string[]
  submittedAt: string
  sections: readonly ReviewSection[]
  sources: readonly ReviewSource[]
  /** Advice that the author set aside, with the reason. */
  dismissals: readonly Dismissal[]
  /** The first first. */
  comments: readonly EarlierComment[]
  /** From the revision that readers have; `null` where they have none. */
  difference: { from: number; to: number; sections: SectionDifference[] } | null
}
