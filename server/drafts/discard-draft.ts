import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { endPreviewLinks } from '#server/previews/end-preview-links.ts'
import { toEditedElsewhere, type EditedElsewhere } from './edited-elsewhere.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import { endDraft } from './open-draft.ts'

export interface DiscardOrder extends Order {
  slug: string
  /** The version that is to go. */
  version: number
}

/**
 * Throws a draft away. A brief of which there is nothing else goes with it, its address and the text it was imported from
 * too; one that was submitted before keeps its revisions.
 */
export async function discardDraft(
  db: Database,
  order: DiscardOrder,
): Promise<Result<{ slug: string }, RightRefusal | 'busy' | EditedElsewhere>> {
  const { slug, actor, version } = order
  return transact<{ slug: string }, RightRefusal | EditedElsewhere>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'discardDraft', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    if (brief.draft === null) return refused('no-draft')
    if (brief.draft.version !== version) return refused(await toEditedElsewhere(tx, brief))
    const revisions = await tx.revision.count({ where: { briefId: brief.id } })
    if (revisions === 0) await tx.brief.delete({ where: { id: brief.id } })
    else {
      await endDraft(tx, brief.id)
      await endPreviewLinks(tx, brief.id, order.now)
    }
    const before = { slug, title: brief.draft.content.title }
    await recordAudit(tx, order, { action: 'discarded', subject: { kind: 'brief', id: brief.id }, before })
    return accepted({ slug })
  })
}
