import type { Database } from '#server/db/database.ts'

/** How many texts wait for somebody. */
export interface Waiting {
  inReview: number
}

/** Counts what waits, by the index on the drafts' states. */
export async function countWaiting(db: Database): Promise<Waiting> {
  return { inReview: await db.draft.count({ where: { state: 'in-review' } }) }
}
