import type { DeskBrief } from '#domain/people/desk-brief.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'
import type { SectionDifference } from '#domain/revisions/compare-contents.ts'
import type { ListedThreads } from './comment-thread.ts'
import type { ReviewSection, ReviewSource } from './review-text.ts'

/** What a submitted revision changes from an earlier one. */
export interface ReviewDifference {
  /** Whether readers have the earlier one, or a verifier returned it. */
  since: 'published' | 'returned'
  from: number
  to: number
  sections: SectionDifference[]
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
  /** What was said of it at the desk, of earlier revisions too. */
  comments: ListedThreads
  /** From the revision that readers have, and from the one returned last where that is later. */
  differences: readonly ReviewDifference[]
}
