import { workStates, type BriefState, type WorkState } from '#domain/people/governed-brief.ts'
import type { Refusal } from '#domain/refusals/refusal.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** How far a brief has come, and what a use case has to name to change it. */
export interface BriefStateNow {
  state: BriefState
  /** How far the next revision of a published brief has come; `null` if none is being prepared. */
  next: WorkState | null
  /** The version of its draft; `null` if it has none. */
  version: number | null
  /** The number of the revision that was submitted; `null` while the draft is written. */
  submitted: number | null
  /** The number of the revision that readers have. */
  live: number | null
  scheduledFor: Date | null
  /** Why it was not published at its time: the code of a refusal. */
  heldBack: Refusal | null
}

/** The columns that {@link toBriefState} reads. */
export const stateSelect = {
  withdrawnAt: true,
  liveRevision: { select: { number: true } },
  draft: {
    select: {
      state: true,
      version: true,
      scheduledFor: true,
      heldBack: true,
      revision: { select: { number: true } },
    },
  },
} as const

interface StoredState {
  withdrawnAt: Date | null
  liveRevision: { number: number } | null
  draft: {
    state: string
    version: number
    scheduledFor: Date | null
    heldBack: string | null
    revision: { number: number } | null
  } | null
}

/** How far the brief at `slug` has come, or `null` if there is none. */
export async function getBriefState(db: Database, slug: string): Promise<BriefStateNow | null> {
  const brief = await db.brief.findUnique({ where: { slug }, select: stateSelect })
  return brief && toBriefState(brief)
}

/** The state of a brief from its columns. One whose only draft was discarded is where it began. */
export function toBriefState({ withdrawnAt, liveRevision, draft }: StoredState): BriefStateNow {
  const work = draft && requireWord(workStates, draft.state)
  const live = liveRevision?.number ?? null
  return {
    state: withdrawnAt ? 'withdrawn' : live === null ? (work ?? 'draft') : 'published',
    next: live === null || withdrawnAt ? null : work,
    version: draft?.version ?? null,
    submitted: draft?.revision?.number ?? null,
    live,
    scheduledFor: draft?.scheduledFor ?? null,
    // Written by publishDue from a refusal.
    heldBack: (draft?.heldBack ?? null) as Refusal | null,
  }
}
