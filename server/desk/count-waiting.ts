import type { PersonActor } from '#domain/people/actor.ts'
import type { Database } from '#server/db/database.ts'
import { listNamesakes } from './list-review-queue.ts'

/** How many texts wait for somebody. */
export interface Waiting {
  inReview: number
}

/** Counts what waits for somebody's review, as their queue lists it, by the index on the drafts' states. */
export async function countWaiting(db: Database, actor: PersonActor): Promise<Waiting> {
  const own = await listNamesakes(db, actor)
  const inReview = await db.draft.count({
    where: {
      state: 'in-review',
      NOT: { revision: { OR: [{ authorId: { in: own } }, { writerIds: { hasSome: own } }] } },
    },
  })
  return { inReview }
}
