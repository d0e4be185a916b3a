import { accepted } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { makeLink, type MadeLink } from './make-link.ts'

/** How many owners can sign in. */
export function countOwners(db: Pick<Database, 'person'>): Promise<number> {
  return db.person.count({
    where: { deactivatedAt: null, signIn: { isNot: null }, roles: { some: { role: 'owner' } } },
  })
}

/**
 * The link by which the first owner makes an account; `null` where an owner can sign in. Whoever starts the site sees it,
 * so nobody ever has a password that others know.
 */
export async function offerSetUp(db: Database, now: Date): Promise<MadeLink | null> {
  if ((await countOwners(db)) > 0) return null
  const order: Order = { actor: { kind: 'system' }, origin: 'start', now }
  const made = await transact(db, async (tx) =>
    accepted(await makeLink(tx, order, { kind: 'set-up', personId: null, email: null })),
  )
  return made.ok ? made.value : null
}
