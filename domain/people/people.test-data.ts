import type { PersonActor, Role } from './actor.ts'
import type { GovernedBrief, BriefState, WorkState } from './governed-brief.ts'

/** Somebody who has nothing to do with the brief of `aBrief`, with these roles. */
export function aPerson(roles: readonly Role[], change: Partial<PersonActor> = {}): PersonActor {
  return { kind: 'person', id: 'pat', name: 'Pat Person', roles, ...change }
}

/** A brief that Ann Author began and wrote. */
export function aBrief(
  state: BriefState,
  change: { next?: WorkState | null; begunById?: string; handedToIds?: string[] } = {},
): GovernedBrief {
  const hands = {
    begunById: change.begunById ?? 'ann',
    handedToIds: change.handedToIds ?? [],
    revisionAuthors: [{ id: 'ann', name: 'Ann Author' }],
  }
  return state === 'published' ? { state, next: change.next ?? null, ...hands } : { state, ...hands }
}
