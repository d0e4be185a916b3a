import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { getFacts, lockBrief } from './lock-brief.ts'

export interface EmbargoOrder extends Order {
  slug: string
  /** The instant before which nothing of it goes out; `null` lifts the embargo. */
  until: Date | null
}

/**
 * Puts a brief under embargo, moves the end of one, or lifts it. Refused where the text is scheduled for an earlier time:
 * it would be held back then, and nobody would know.
 */
export async function setEmbargo(
  db: Database,
  order: EmbargoOrder,
): Promise<Result<{ until: Date | null }, RightRefusal | 'past-time' | 'busy'>> {
  const { slug, actor, until, now } = order
  if (until !== null && until <= now) return refused('past-time')
  return transact<{ until: Date | null }, RightRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'setEmbargo', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const { scheduledFor } = brief.draft ?? { scheduledFor: null }
    if (until !== null && scheduledFor !== null && scheduledFor < until) return refused('scheduled')
    await tx.brief.update({ where: { id: brief.id }, data: { embargoedUntil: until } })
    await recordAudit(tx, order, {
      action: until === null ? 'lifted the embargo' : 'embargoed',
      subject: { kind: 'brief', id: brief.id },
      before: { until: brief.embargoedUntil?.toISOString() ?? null },
      after: { until: until?.toISOString() ?? null },
    })
    return accepted({ until })
  })
}
