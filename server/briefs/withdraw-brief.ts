import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import type { Database } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { requirePerson } from '../people/require-person.ts'
import { changeBriefForReaders } from '../press/show-change.ts'
import { lockBrief } from './lock-brief.ts'

export interface WithdrawalOrder {
  slug: string
  /** For readers: why the brief is no longer there. */
  reason: string
  by: string
  origin: Origin
  now: Date
}

export type WithdrawalRefusal = 'unknown-brief' | 'not-published' | 'empty-reason' | 'busy'

/** Takes a published brief back in public: its address answers 410 with the reason from now on. */
export async function withdrawBrief(
  db: Database,
  { slug, by, origin, now, ...order }: WithdrawalOrder,
): Promise<Result<{ slug: string }, WithdrawalRefusal>> {
  const reason = order.reason.trim()
  if (reason === '') return refused('empty-reason')
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    if (brief.status !== 'published') return refused('not-published')
    const actor = await requirePerson(tx, by, now)
    await changeBriefForReaders(tx, brief.id, () =>
      tx.brief.update({
        where: { id: brief.id },
        data: { status: 'withdrawn', withdrawnAt: now, withdrawalReason: reason },
      }),
    )
    await recordAudit(tx, {
      ...{ actorId: actor.id, action: 'withdrawn', origin, briefId: brief.id, now },
      ...{ before: { status: brief.status }, after: { reason } },
    })
    return accepted({ slug })
  })
}
