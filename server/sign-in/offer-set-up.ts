import { accepted } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { makeLink, type MadeLink } from './make-link.ts'

/** How many owners have an account. */
export function countOwners(db: Pick<Database, 'person'>): Promise<number> {
  return db.person.count({
    where: { deactivatedAt: null, signIn: { isNot: null }, roles: { some: { role: 'owner' } } },
  })
}

/**
 * The names of the owners, where all of them have an account and none a password: after a restore. Empty otherwise.
 */
export async function listLockedOutOwners(db: Database): Promise<string[]> {
  const owners = await db.person.findMany({
    where: { deactivatedAt: null, signIn: { isNot: null }, roles: { some: { role: 'owner' } } },
    orderBy: [{ key: 'asc' }, { id: 'asc' }],
    select: {
      name: true,
      signIn: { select: { _count: { select: { credentials: true, passkeys: true } } } },
    },
  })
  const canSignIn = ({ signIn }: (typeof owners)[number]) =>
    signIn !== null && signIn._count.credentials + signIn._count.passkeys > 0
  return owners.some(canSignIn) ? [] : owners.map(({ name }) => name)
}

/**
 * The link by which the first owner makes an account; `null` where an owner has one. Whoever starts the site sees it,
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
