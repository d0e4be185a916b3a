import { readContent } from '#domain/briefs/stored-content.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { transact } from '#server/db/transact.ts'
import { createDraft } from './open-draft.ts'

interface RestoreOrder extends Order {
  slug: string
  /** The number of the revision whose text is wanted back. */
  revision: number
}

type RestoreRefusal = RightRefusal | 'busy' | 'has-draft' | 'unknown-revision'

/**
 * Begins the next draft of a brief with the text and marking of an earlier revision. Whoever may save a draft may do it,
 * unless one is being written: nothing is overwritten. Those who wrote the revision count as writers of the draft, so
 * that nobody verifies their own words because somebody else brought them back.
 */
export async function restoreRevision(
  db: Database,
  order: RestoreOrder,
): Promise<Result<{ slug: string; version: number }, RestoreRefusal>> {
  const { slug, revision: number, actor, now } = order
  return transact<{ slug: string; version: number }, RestoreRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'saveDraft', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    if (actor.kind === 'system') return refused('not-allowed')
    if (brief.draft !== null) return refused('has-draft')
    const earlier = await tx.revision.findUnique({
      where: { briefId_number: { briefId: brief.id, number } },
      select: { content: true, marking: true, authorId: true, writerIds: true },
    })
    if (!earlier) return refused('unknown-revision')
    const version = await createDraft(tx, {
      content: readContent(earlier.content),
      marking: requireWord(tlpMarkings, earlier.marking),
      entityFacts: [],
      warnings: [],
      briefId: brief.id,
      basedOnId: brief.liveRevisionId,
      savedById: actor.id,
      earlierWriterIds: [earlier.authorId, ...earlier.writerIds],
      now,
    })
    const subject = { kind: 'brief', id: brief.id } as const
    await recordAudit(tx, order, { action: 'restored', subject, after: { slug, revision: number } })
    return accepted({ slug, version })
  })
}
