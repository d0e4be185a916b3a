import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Result } from '#domain/result.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { unmergeShared, type SharedUnmerge, type SharedUnmergeRefusal } from '#server/names/unmerge-shared.ts'

export type UnmergeEntityRefusal = RightRefusal | SharedUnmergeRefusal | 'busy'

/** Takes back the merge of an entity, as long as nothing that it touched has changed. Who may merge may. */
export async function unmergeEntity(
  db: Database,
  order: SharedUnmerge,
): Promise<Result<{ slug: string }, UnmergeEntityRefusal>> {
  const allowed = can(order.actor, 'mergeEntities')
  if (!allowed.ok) return allowed
  return transact(db, (tx) => unmergeShared(tx, 'entity', order))
}
