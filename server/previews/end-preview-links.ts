import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'

/** Ends one preview link of a brief at once. One that has ended already stays so, and nothing more is recorded. */
export async function endPreviewLink(
  db: Database,
  order: Order & { slug: string; linkId: string },
): Promise<Result<null, RightRefusal | 'busy'>> {
  const { slug, actor, now, linkId } = order
  return transact<null, RightRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'sharePreview', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const where = { id: linkId, briefId: brief.id, endedAt: null }
    const link = await tx.previewLink.findFirst({ where, select: { forWhom: true } })
    if (!link) return accepted(null)
    await tx.previewLink.update({ where: { id: linkId }, data: { endedAt: now } })
    const subject = { kind: 'brief', id: brief.id } as const
    await recordAudit(tx, order, { action: 'stopped sharing', subject, before: link })
    return accepted(null)
  })
}

/** Ends all preview links of a brief whose draft is thrown away: they must not show the next one. */
export async function endPreviewLinks(tx: Transaction, briefId: string, now: Date): Promise<void> {
  await tx.previewLink.updateMany({ where: { briefId, endedAt: null }, data: { endedAt: now } })
}
