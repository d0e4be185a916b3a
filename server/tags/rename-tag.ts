import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { renameShared, type SharedRenameRefusal } from '#server/names/rename-shared.ts'

/** What a tag is called. */
export interface TagNames {
  name: string
  aliases: readonly string[]
}

export interface TagRenaming extends Order {
  slug: string
  /** As whoever asks has seen it. */
  before: TagNames
  after: TagNames
  /** Its address from now on. */
  to: string
}

export type RenameTagRefusal = RightRefusal | SharedRenameRefusal | 'busy'

/**
 * Gives a tag another name, other names or address. Its former name stays one of its names, so that texts which use it
 * find the same tag; an address that readers had leads to the new one for ever.
 */
export async function renameTag(
  db: Database,
  order: TagRenaming,
): Promise<Result<{ slug: string }, RenameTagRefusal>> {
  const allowed = can(order.actor, 'renameTag')
  if (!allowed.ok) return allowed
  const { before, after } = order
  return transact(db, (tx) =>
    renameShared(tx, 'tag', {
      ...order,
      before: { ...before, kind: null },
      after: { ...after, kind: null },
    }),
  )
}
