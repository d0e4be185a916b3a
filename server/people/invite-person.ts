import { foldName } from '#domain/names/fold-name.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import type { Role } from '#domain/people/actor.ts'
import { toPersonName } from '#domain/people/to-person-name.ts'
import { toMailAddress } from '#domain/sign-in/to-mail-address.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { makeLink, type MadeLink } from '#server/sign-in/make-link.ts'

export interface InvitationOrder extends Order {
  /** Somebody the record names who has no sign-in yet; null for somebody new. */
  personId: string | null
  name: string
  email: string
  roles: readonly Role[]
}

export type InvitationRefusal =
  | RightRefusal
  | 'unknown-person'
  | 'empty-name'
  | 'not-a-mail-address'
  | 'address-in-use'
  | 'already-invited'
  | 'no-role'
  | 'busy'

/**
 * Invites somebody to the desk, with the roles that will be theirs. Returns the link that they choose a password by; a second
 * invitation of the same person ends the first. No two people are invited with one address: whoever is asked for twice would
 * be in the record twice.
 */
export async function invitePerson(
  db: Database,
  order: InvitationOrder,
): Promise<Result<MadeLink & { personId: string }, InvitationRefusal>> {
  const email = toMailAddress(order.email)
  return transact<MadeLink & { personId: string }, InvitationRefusal>(db, async (tx) => {
    const allowed = can(order.actor, 'managePeople')
    if (!allowed.ok) return allowed
    if (email === null) return refused('not-a-mail-address')
    if (order.roles.length === 0) return refused('no-role')
    if ((await tx.signIn.count({ where: { email } })) > 0) return refused('address-in-use')
    await holdNames(tx)
    if (await isInvited(tx, { ...order, email })) return refused('already-invited')
    const person = await findInvited(tx, order)
    if (!person.ok) return person
    const { id } = person.value
    await tx.personRole.deleteMany({ where: { personId: id } })
    await tx.personRole.createMany({ data: order.roles.map((role) => ({ personId: id, role })) })
    const link = await makeLink(tx, order, { kind: 'invitation', personId: id, email })
    await recordAudit(tx, order, {
      action: 'invited',
      subject: { kind: 'person', id },
      after: { roles: [...order.roles], email },
    })
    return accepted({ ...link, personId: id })
  })
}

/** Whether somebody else has an open link to join with that address. */
async function isInvited(
  tx: Transaction,
  { personId, email, now }: Pick<InvitationOrder, 'personId' | 'email' | 'now'>,
): Promise<boolean> {
  const links = await tx.oneTimeLink.findMany({
    where: { kind: 'invitation', email, endedAt: null, expiresAt: { gt: now } },
    select: { personId: true },
  })
  return links.some((link) => link.personId !== personId)
}

async function findInvited(
  tx: Transaction,
  { personId, name, now }: InvitationOrder,
): Promise<Result<{ id: string }, 'unknown-person' | 'empty-name' | 'address-in-use'>> {
  if (personId !== null) {
    const person = await tx.person.findFirst({
      where: { id: personId, kind: 'person', deactivatedAt: null },
      select: { id: true, signIn: { select: { id: true } } },
    })
    if (!person) return refused('unknown-person')
    return person.signIn ? refused('address-in-use') : accepted(person)
  }
  const shown = toPersonName(name)
  const key = foldName(shown)
  if (key === '') return refused('empty-name')
  const data = { id: newId(), key, name: shown, createdAt: now }
  return accepted(await tx.person.create({ data, select: { id: true } }))
}
