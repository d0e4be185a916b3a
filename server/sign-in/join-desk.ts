import { hashPassword } from 'better-auth/crypto'
import { foldName } from '#domain/names/fold-name.ts'
import { toPersonName } from '#domain/people/to-person-name.ts'
import { toMailAddress } from '#domain/sign-in/to-mail-address.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { getLink, type OpenLink } from './get-link.ts'
import { ratePassword } from './rate-password.ts'

export interface JoinOrder {
  /** The secret of the link. */
  secret: string
  password: string
  /** What a first owner says of themselves; whoever was invited has both already. */
  name?: string
  email?: string
  address: string | null
  now: Date
}

export type JoinRefusal =
  | 'ended-link'
  | 'empty-name'
  | 'not-a-mail-address'
  | 'address-in-use'
  | 'busy'
  | { code: 'weak-password'; advice: string }

interface Account {
  email: string
  password: string
}

/**
 * Gives somebody the password they chose, by a one-time link, which ends with it. Sessions that were open under another
 * password end too. Returns the mail address to sign in with.
 */
export async function joinDesk(
  db: Database,
  order: JoinOrder,
): Promise<Result<{ email: string }, JoinRefusal>> {
  const link = await getLink(db, order.secret, order.now)
  if (!link) return refused('ended-link')
  const name = link.person?.name ?? toPersonName(order.name ?? '')
  const email = toMailAddress(link.email ?? order.email ?? '')
  if (foldName(name) === '') return refused('empty-name')
  if (email === null) return refused('not-a-mail-address')
  const { isStrong, advice } = ratePassword(order.password, [name, email])
  if (!isStrong) return refused({ code: 'weak-password', advice })
  // Half a second of work that no transaction should wait for.
  const password = await hashPassword(order.password)
  return transact<{ email: string }, JoinRefusal>(db, async (tx) => {
    const used = await tx.oneTimeLink.updateMany({
      where: { hash: link.hash, endedAt: null, expiresAt: { gt: order.now } },
      data: { endedAt: order.now },
    })
    if (used.count === 0) return refused('ended-link')
    const personId = link.person?.id ?? (await createOwner(tx, name, order.now))
    const isFree = await saveAccount(tx, { personId, name, email, password, now: order.now })
    if (!isFree) return refused('address-in-use')
    await recordAudit(tx, toOrder({ id: personId, name }, order), {
      action: toAction(link),
      subject: { kind: 'person', id: personId },
    })
    return accepted({ email })
  })
}

function toAction({ kind }: OpenLink): string {
  return kind === 'reset' ? 'chose a new password' : 'joined the desk'
}

function toOrder(person: { id: string; name: string }, { now, address }: JoinOrder): Order {
  return { actor: { kind: 'person', ...person, roles: [] }, origin: 'desk', now, address }
}

async function createOwner(tx: Transaction, name: string, now: Date): Promise<string> {
  await holdNames(tx)
  const id = newId()
  await tx.person.create({
    data: { id, key: foldName(name), name, createdAt: now, roles: { create: { role: 'owner' } } },
  })
  return id
}

interface AccountFacts extends Account {
  personId: string
  name: string
  now: Date
}

/** Writes sign-in and password. Returns whether the mail address was free. */
async function saveAccount(tx: Transaction, facts: AccountFacts): Promise<boolean> {
  const { personId, name, email, password, now } = facts
  const holder = await tx.signIn.findUnique({ where: { email }, select: { personId: true } })
  if (holder !== null && holder.personId !== personId) return false
  const times = { createdAt: now, updatedAt: now }
  const { id } = await tx.signIn.upsert({
    where: { personId },
    create: { id: newId(), personId, name, email, ...times },
    update: { updatedAt: now },
    select: { id: true },
  })
  await tx.credential.deleteMany({ where: { userId: id } })
  await tx.deskSession.deleteMany({ where: { userId: id } })
  await tx.credential.create({
    data: { id: newId(), userId: id, accountId: id, providerId: 'credential', password, ...times },
  })
  return true
}
