import type { NamedPerson } from './actor.ts'

/** How far a text has come on its way to readers. */
export const workStates = ['draft', 'in-review', 'returned', 'verified', 'scheduled'] as const
export type WorkState = (typeof workStates)[number]

export const briefStates = [...workStates, 'published', 'withdrawn'] as const
export type BriefState = (typeof briefStates)[number]

/** Where a brief is. Of a published one, `next` is how far its next revision has come; `null` if there is none. */
export type BriefStanding =
  { state: WorkState | 'withdrawn' } | { state: 'published'; next: WorkState | null }

/** Who has had a hand in a brief. */
export interface BriefHands {
  /** Who began the brief: its drafts are this person's own. */
  begunById: string
  /** Those whom the draft was handed to. */
  handedToIds: readonly string[]
  /** Everyone who wrote on the latest revision that was submitted; empty before there is one. */
  revisionAuthors: readonly NamedPerson[]
}

/** What the rules ask of a brief. */
export type GovernedBrief = BriefStanding & BriefHands

/** How far the text that is being prepared has come; `null` if none is. */
export function getWorkState(brief: BriefStanding): WorkState | null {
  if (brief.state === 'published') return brief.next
  return brief.state === 'withdrawn' ? null : brief.state
}
