import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { renameShared, type SharedRenameRefusal } from '#server/names/rename-shared.ts'

export interface EntityRenaming extends Order {
  slug: string
  /** As whoever asks has seen it. */
  before: EntityFacts
  after: EntityFacts
  /** Its address from now on. */
  to: string
}

export type RenameEntityRefusal = RightRefusal | SharedRenameRefusal | 'busy'

/**
 * Gives an entity another name, kind, other names or address. Its former name stays one of its names, so that texts
 * which use it find the same entity; an address that readers had leads to the new one for ever.
 */
export async function renameEntity(
  db: Database,
  order: EntityRenaming,
): Promise<Result<{ slug: string }, RenameEntityRefusal>> {
  const allowed = can(order.actor, 'renameEntity')
  if (!allowed.ok) return allowed
  return transact(db, (tx) => renameShared(tx, 'entity', order))
}
