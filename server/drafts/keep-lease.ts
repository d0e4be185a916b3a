import { decideLease, type EditingLease, type EditingSign } from '#domain/editing/editing-lease.ts'
import type { EditingNow } from '#domain/editing/editing-now.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import type { EditingLease as EditingLeaseRow } from '#prisma/generated/client.ts'
import { getEditingNow } from './get-editing-now.ts'

interface LeaseOrder extends Order {
  slug: string
  sign: EditingSign
}

/**
 * Takes note of a sign of life from an editor's page, and says who is editing now: `null` for nobody. It keeps nobody from
 * saving; two who write in the same version are told apart when they save. The audit log hears when editing is taken over.
 */
export async function keepLease(
  db: Database,
  order: LeaseOrder,
): Promise<Result<EditingNow | null, RightRefusal | 'busy'>> {
  return transact(db, async (tx) => {
    const { actor, slug, sign, now } = order
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'saveDraft', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    if (actor.kind === 'system') return refused('not-allowed')
    const before = await tx.editingLease.findUnique({
      where: { briefId: brief.id },
      include: { holder: true },
    })
    const after = decideLease(before && toLease(before), { personId: actor.id, sign, now: now.getTime() })
    await writeLease(tx, brief.id, after)
    if (before && after?.takenFromId === before.holderId)
      await recordAudit(tx, order, {
        action: 'took over editing',
        subject: { kind: 'brief', id: brief.id },
        before: { editing: before.holder.name },
        after: { slug },
      })
    return accepted(await getEditingNow(tx, { actor, now }, brief.id))
  })
}

function toLease({ holderId, since, renewedAt, takenFromId }: EditingLeaseRow): EditingLease {
  return { holderId, since: since.getTime(), renewedAt: renewedAt.getTime(), takenFromId }
}

async function writeLease(tx: Transaction, briefId: string, lease: EditingLease | null): Promise<void> {
  if (lease === null) {
    await tx.editingLease.deleteMany({ where: { briefId } })
    return
  }
  const { holderId, since, renewedAt, takenFromId } = lease
  const row = { holderId, since: new Date(since), renewedAt: new Date(renewedAt), takenFromId }
  await tx.editingLease.upsert({ where: { briefId }, create: { briefId, ...row }, update: row })
}
