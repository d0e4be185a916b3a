import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Result } from '#domain/result.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { unmergeShared, type SharedUnmerge, type SharedUnmergeRefusal } from '#server/names/unmerge-shared.ts'

export type UnmergeTagRefusal = RightRefusal | SharedUnmergeRefusal | 'busy'

/** Takes back the merge of a tag, as long as nothing that it touched has changed. Who may merge may. */
export async function unmergeTag(
  db: Database,
  order: SharedUnmerge,
): Promise<Result<{ slug: string }, UnmergeTagRefusal>> {
  const allowed = can(order.actor, 'mergeTags')
  if (!allowed.ok) return allowed
  return transact(db, (tx) => unmergeShared(tx, 'tag', order))
}
