import type { BriefState } from './governed-brief.ts'

/** The one state that the desk shows of a brief: one that did not go out at its time is scheduled, and does not look it. */
export type DeskState = BriefState | 'held-back'

/** A brief in one of the desk's lists. */
export interface DeskRow {
  slug: string
  title: string
  category: { slug: string; name: string }
  state: DeskState
  /** Since when it is in that state, or when it is due: an ISO instant. */
  at: string
  /** What else is to be known: who wrote it, what holds it up. */
  notes: readonly string[]
}
