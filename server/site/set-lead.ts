import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from './hold-site.ts'

export interface LeadOrder extends Order {
  slug: string
  /** When the newest brief leads again. */
  until: Date
}

/** Puts a published brief in full sight on the front page for a time. It takes the place of the one before. */
export async function setLead(
  db: Database,
  order: LeadOrder,
): Promise<Result<{ slug: string }, RightRefusal | 'past-time' | 'busy'>> {
  const { actor, slug, until, now } = order
  if (until <= now) return refused('past-time')
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'setLead', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    await holdSite(tx)
    await tx.site.update({ where: { id: 1 }, data: { leadBriefId: brief.id, leadUntil: until } })
    await recordAudit(tx, order, {
      action: 'lead',
      subject: { kind: 'brief', id: brief.id },
      after: { until: until.toISOString() },
    })
    await showChange(tx, { kind: 'lead' })
    return accepted({ slug })
  })
}
