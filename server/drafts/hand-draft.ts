import { roles } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { mayEver } from '#domain/people/may-ever.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { transact } from '#server/db/transact.ts'

export interface HandOrder extends Order {
  slug: string
  personId: string
  /** Whether the person may write on the draft from now on, or no longer. */
  mayWrite: boolean
}

/** Hands a draft to somebody who writes, so that they can go on with it, or takes it back from them. */
export async function handDraft(
  db: Database,
  order: HandOrder,
): Promise<Result<{ name: string }, RightRefusal | 'no-writer' | 'busy'>> {
  const { slug, personId, mayWrite } = order
  return transact<{ name: string }, RightRefusal | 'no-writer'>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(order.actor, 'handDraft', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    if (!brief.draft) return refused('no-draft')
    const person = await tx.person.findFirst({
      where: { id: personId, kind: 'person' },
      select: { name: true },
    })
    // It can be taken back from somebody who writes no more.
    if (!person || (mayWrite && !(await isWriter(tx, personId)))) return refused('no-writer')
    const { handedToIds } = brief.draft
    if (handedToIds.includes(personId) === mayWrite) return accepted(person)
    const others = handedToIds.filter((id) => id !== personId)
    await tx.draft.update({
      where: { briefId: brief.id },
      data: { handedToIds: mayWrite ? [...others, personId] : others },
    })
    const said = { personId, name: person.name }
    await recordAudit(tx, order, {
      action: mayWrite ? 'handed' : 'took back',
      subject: { kind: 'brief', id: brief.id },
      ...(mayWrite ? { after: said } : { before: said }),
    })
    return accepted(person)
  })
}

async function isWriter(tx: Transaction, id: string): Promise<boolean> {
  const {
    name,
    deactivatedAt,
    roles: given,
  } = await tx.person.findUniqueOrThrow({
    where: { id },
    select: { name: true, deactivatedAt: true, roles: { select: { role: true } } },
  })
  const held = given.map(({ role }) => requireWord(roles, role))
  return deactivatedAt === null && mayEver({ kind: 'person', id, name, roles: held }, 'saveDraft')
}
