import { can, type RightRefusal } from '#domain/people/can.ts'
import { nextState } from '#domain/people/next-state.ts'
import type { Check } from '#domain/reviews/checklist.ts'
import { listCommentKeys } from '#domain/reviews/comment-places.ts'
import { quotePart } from '#domain/reviews/quote-part.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { toEditedElsewhere, type EditedElsewhere } from '#server/drafts/edited-elsewhere.ts'
import { getFacts, listWriters, lockBrief } from './lock-brief.ts'
import { recordReview } from './record-review.ts'

export interface ReturnOrder extends Order {
  slug: string
  /** The number of the revision that was read. */
  revision: number
  /** For the author: what has to change. */
  note: string
  checklist?: readonly Check[]
  /** What is to be said of single parts, by their keys or places (`listCommentKeys`); without one, of the whole. */
  comments?: readonly { key: string | null; text: string }[]
}

export type ReturnRefusal = RightRefusal | 'busy' | 'empty-return-note' | 'unknown-part' | EditedElsewhere

/**
 * Sends a submitted revision back to its author, with what has to change. Its text can then be written on again; whoever
 * wrote it so far counts as a writer of what comes of it, so that nobody verifies their own words because somebody else
 * changed a few of them.
 */
export async function returnBrief(
  db: Database,
  order: ReturnOrder,
): Promise<Result<{ revision: number }, ReturnRefusal>> {
  const note = order.note.trim()
  const comments = order.comments ?? []
  if (note === '') return refused('empty-return-note')
  return transact<{ revision: number }, ReturnRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(order.actor, 'returnBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const { draft } = brief
    const revision = draft?.revision
    if (!draft || !revision) return refused('not-submitted')
    if (revision.number !== order.revision) return refused(await toEditedElsewhere(tx, brief))
    const keys = listCommentKeys(draft.content)
    if (comments.some(({ key }) => key !== null && !keys.includes(key))) return refused('unknown-part')
    const checklist = order.checklist ?? []
    await recordReview(tx, order, {
      briefId: brief.id,
      revision,
      outcome: 'returned',
      note,
      checklist,
      comments: comments.map((comment) => ({ ...comment, quote: quotePart(draft.content, comment.key) })),
    })
    const writers = await listWriters(tx, revision.id)
    // The first of them is the author of the next revision as well.
    const writerIds = [...new Set([revision.authorId, ...writers.map(({ id }) => id)])]
    await tx.draft.update({
      where: { briefId: brief.id },
      data: { state: nextState.returnBrief, revisionId: null, version: { increment: 1 }, writerIds },
    })
    return accepted({ revision: revision.number })
  })
}
