import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Result } from '#domain/result.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { mergeShared, type SharedMerge, type SharedMergeRefusal } from '#server/names/merge-shared.ts'

export type MergeTagsRefusal = RightRefusal | SharedMergeRefusal | 'busy'

/**
 * Merges a tag into another: briefs, names and list become those of the other, and the address leads to it for ever.
 * Refuses a merge into itself, and of what was merged before.
 */
export async function mergeTags(
  db: Database,
  order: SharedMerge,
): Promise<Result<{ slug: string }, MergeTagsRefusal>> {
  const allowed = can(order.actor, 'mergeTags')
  if (!allowed.ok) return allowed
  return transact(db, (tx) => mergeShared(tx, 'tag', order))
}
