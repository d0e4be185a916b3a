import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { PublicChange } from '#domain/publications/public-change.ts'
import type { BriefState, WorkState } from './governed-brief.ts'
import type { BriefVerb } from './rights.ts'

/** One person's answer to a revision, as the desk shows it. */
export interface DeskReview {
  by: string
  outcome: 'verified' | 'returned'
  at: string
  note: string | null
  checks: readonly { name: string; holds: boolean }[]
  /** How many comments on single parts came with it. */
  comments: number
}

/** A revision and what became of it. Instants are ISO 8601 in UTC. */
export interface DeskRevision {
  number: number
  title: string
  writers: readonly string[]
  at: string
  /** The first first. */
  reviews: readonly DeskReview[]
  published: { by: string; at: string } | null
  correction: { kind: CorrectionKind; note: string } | null
}

/** A brief as the desk knows it, for one person. */
export interface DeskBrief {
  slug: string
  title: string
  category: { slug: string; name: string }
  marking: TlpMarking
  state: BriefState
  /** How far the next revision of a published brief has come. */
  next: WorkState | null
  /** The version of its draft, the number of the submitted revision, and that of the one readers have. */
  version: number | null
  submitted: number | null
  live: number | null
  scheduledFor: string | null
  /** The earlier brief on the same event that it was begun from. */
  begunFrom: { slug: string; title: string } | null
  /** Until when it is under embargo; `null` once that is over. */
  embargoedUntil: string | null
  /** Whether the imported text said that it is under embargo, and nobody has set one. */
  wantsEmbargo: boolean
  /** What readers will be told of the next revision that is scheduled. */
  change: PublicChange | null
  /** Why it did not go out at its time, in a sentence. */
  heldBack: string | null
  withdrawalReason: string | null
  /** What this person can do now. */
  allowed: readonly BriefVerb[]
  /** Why the next step is not theirs, or not possible yet; `null` where it is. */
  obstacle: string | null
  /** The latest first. */
  revisions: readonly DeskRevision[]
}
