import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Role } from '#domain/people/actor.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type AuditFacts, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { transact } from '#server/db/transact.ts'
import { endLinks, makeLink, type MadeLink } from '#server/sign-in/make-link.ts'
import { countOwners } from '#server/sign-in/offer-set-up.ts'

export interface AccessOrder extends Order {
  personId: string
}

export type AccessRefusal =
  | RightRefusal
  | 'unknown-person'
  | 'last-owner'
  | 'no-role'
  | 'changed-meanwhile'
  | 'no-sign-in'
  | 'not-an-owner'
  | 'busy'

export interface RolesOrder extends AccessOrder {
  /** The roles that they had when whoever asks last looked. */
  before: readonly Role[]
  roles: readonly Role[]
}

interface Person {
  id: string
  roles: string[]
  deactivatedAt: Date | null
  signInId: string | null
}

type Change<Value> = (tx: Transaction, person: Person) => Promise<Result<Value, AccessRefusal>>

/** Does something to a person's access, for an owner; the publication always keeps one who can sign in. */
async function changeAccess<Value>(
  db: Database,
  order: AccessOrder,
  change: Change<Value>,
): Promise<Result<Value, AccessRefusal>> {
  return transact<Value, AccessRefusal>(db, async (tx) => {
    const allowed = can(order.actor, 'managePeople')
    if (!allowed.ok) return allowed
    // Two owners who take each other's role at once must not both succeed.
    await holdNames(tx)
    const found = await tx.person.findFirst({
      where: { id: order.personId, kind: 'person' },
      select: { deactivatedAt: true, roles: true, signIn: { select: { id: true } } },
    })
    if (!found) return refused('unknown-person')
    const { deactivatedAt, roles, signIn } = found
    const ownersBefore = await countOwners(tx)
    const done = await change(tx, {
      id: order.personId,
      roles: roles.map(({ role }) => role),
      deactivatedAt,
      signInId: signIn?.id ?? null,
    })
    if (done.ok && ownersBefore > 0 && (await countOwners(tx)) === 0) return refused('last-owner')
    return done
  })
}

function note(tx: Transaction, order: AccessOrder, facts: Omit<AuditFacts, 'subject'>): Promise<void> {
  return recordAudit(tx, order, { ...facts, subject: { kind: 'person', id: order.personId } })
}

/** Gives somebody these roles and no others, unless somebody else has changed their roles meanwhile. */
export function setRoles(db: Database, order: RolesOrder): Promise<Result<null, AccessRefusal>> {
  return changeAccess<null>(db, order, async (tx, { id, roles }) => {
    if (order.roles.length === 0) return refused('no-role')
    if (!hasSame(roles, order.before)) return refused('changed-meanwhile')
    await tx.personRole.deleteMany({ where: { personId: id } })
    await tx.personRole.createMany({ data: order.roles.map((role) => ({ personId: id, role })) })
    await note(tx, order, { action: 'changed roles', before: { roles }, after: { roles: [...order.roles] } })
    return accepted(null)
  })
}

function hasSame(present: readonly string[], seen: readonly string[]): boolean {
  return JSON.stringify(present.toSorted()) === JSON.stringify(seen.toSorted())
}

/** Ends what somebody may do: sessions and links end with it. The name stays in the record. */
export function deactivatePerson(db: Database, order: AccessOrder): Promise<Result<null, AccessRefusal>> {
  return changeAccess<null>(db, order, async (tx, { id, signInId, deactivatedAt }) => {
    if (deactivatedAt !== null) return accepted(null)
    await tx.person.update({ where: { id }, data: { deactivatedAt: order.now } })
    if (signInId !== null) await tx.deskSession.deleteMany({ where: { userId: signInId } })
    await endLinks(tx, id, order.now)
    await note(tx, order, { action: 'deactivated' })
    return accepted(null)
  })
}

/** Lets somebody who was deactivated work again, with the roles they had. */
export function reactivatePerson(db: Database, order: AccessOrder): Promise<Result<null, AccessRefusal>> {
  return changeAccess<null>(db, order, async (tx, { id, deactivatedAt }) => {
    if (deactivatedAt === null) return accepted(null)
    await tx.person.update({ where: { id }, data: { deactivatedAt: null } })
    await note(tx, order, { action: 'reactivated' })
    return accepted(null)
  })
}

/** A link by which somebody chooses a new password. The old one works until then. */
export function makeResetLink(db: Database, order: AccessOrder): Promise<Result<MadeLink, AccessRefusal>> {
  return changeAccess<MadeLink>(db, order, (tx, person) => makeReset(tx, order, person))
}

async function makeReset(
  tx: Transaction,
  order: AccessOrder,
  { id, signInId, deactivatedAt }: Person,
): Promise<Result<MadeLink, AccessRefusal>> {
  if (deactivatedAt !== null) return refused('unknown-person')
  if (signInId === null) return refused('no-sign-in')
  const link = await makeLink(tx, order, { kind: 'reset', personId: id, email: null })
  await note(tx, order, { action: 'made a link for a new password' })
  return accepted(link)
}

/** Lets an owner who is locked out begin anew: a link for a new password, and the second step is gone with the sessions. */
export function freeOwner(db: Database, order: AccessOrder): Promise<Result<MadeLink, AccessRefusal>> {
  return changeAccess<MadeLink>(db, order, async (tx, person) => {
    if (!person.roles.includes('owner')) return refused('not-an-owner')
    const link = await makeReset(tx, order, person)
    if (link.ok && person.signInId !== null) await dropSteps(tx, order, person.signInId)
    return link
  })
}

/** Forgets somebody's authenticator app and passkeys, which they have lost, and ends their sessions. They set up new ones. */
export function dropSecondStep(db: Database, order: AccessOrder): Promise<Result<null, AccessRefusal>> {
  return changeAccess<null>(db, order, async (tx, { signInId }) => {
    if (signInId === null) return refused('no-sign-in')
    await dropSteps(tx, order, signInId)
    return accepted(null)
  })
}

async function dropSteps(tx: Transaction, order: AccessOrder, signInId: string): Promise<void> {
  await tx.secondFactor.deleteMany({ where: { userId: signInId } })
  await tx.passkey.deleteMany({ where: { userId: signInId } })
  await tx.deskSession.deleteMany({ where: { userId: signInId } })
  await tx.signIn.update({ where: { id: signInId }, data: { twoFactorEnabled: false } })
  await note(tx, order, { action: 'removed the second step' })
}

/** Takes back the links that somebody was given. */
export function endPersonLinks(db: Database, order: AccessOrder): Promise<Result<null, AccessRefusal>> {
  return changeAccess<null>(db, order, async (tx, { id }) => {
    await endLinks(tx, id, order.now)
    await note(tx, order, { action: 'took back a link' })
    return accepted(null)
  })
}
