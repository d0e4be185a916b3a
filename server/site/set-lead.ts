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
  /** When the newest brief leads again; `null` for now, if this one leads. */
  until: Date | null
}

type LeadRefusal = RightRefusal | 'past-time' | 'not-leading'

/** Puts a published brief in full sight on the front page for a time, in the place of the one before, or ends that early. */
export async function setLead(
  db: Database,
  order: LeadOrder,
): Promise<Result<{ slug: string }, LeadRefusal | 'busy'>> {
  const { actor, slug, until, now } = order
  if (until !== null && until <= now) return refused('past-time')
  return transact<{ slug: string }, LeadRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'setLead', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    await holdSite(tx)
    const before = await tx.site.findUniqueOrThrow({ where: { id: 1 }, select: { leadBriefId: true } })
    if (until === null && before.leadBriefId !== brief.id) return refused('not-leading')
    const leadBriefId = until === null ? null : brief.id
    await tx.site.update({ where: { id: 1 }, data: { leadBriefId, leadUntil: until } })
    await recordAudit(tx, order, {
      action: until === null ? 'ended lead' : 'lead',
      subject: { kind: 'brief', id: brief.id },
      after: { until: until?.toISOString() ?? null },
    })
    await showChange(tx, { kind: 'lead' })
    return accepted({ slug })
  })
}
