import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { changeBriefForReaders } from '#server/prints/show-change.ts'
import { getFacts, lockBrief } from './lock-brief.ts'

export interface WithdrawalOrder extends Order {
  slug: string
  /** For readers: why the brief is no longer there. */
  reason: string
}

export type WithdrawalRefusal = RightRefusal | 'empty-reason' | 'busy'

/**
 * Takes a published brief back in public: its address answers 410 with the reason from now on. The draft of a next
 * revision goes with it.
 */
export async function withdrawBrief(
  db: Database,
  order: WithdrawalOrder,
): Promise<Result<{ slug: string }, WithdrawalRefusal>> {
  const { actor, slug, now } = order
  const reason = order.reason.trim()
  if (reason === '') return refused('empty-reason')
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'withdrawBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    await tx.draft.deleteMany({ where: { briefId: brief.id } })
    await changeBriefForReaders(tx, brief.id, () =>
      tx.brief.update({ where: { id: brief.id }, data: { withdrawnAt: now, withdrawalReason: reason } }),
    )
    await recordAudit(tx, order, {
      action: 'withdrawn',
      subject: { kind: 'brief', id: brief.id },
      after: { reason },
    })
    return accepted({ slug })
  })
}
