import type { Check } from '#domain/reviews/checklist.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Transaction } from '#server/db/database.ts'
import { asJson } from '#server/db/as-json.ts'
import { newId } from '#server/db/new-id.ts'

export interface ReviewFacts {
  briefId: string
  revision: { id: string; number: number }
  outcome: 'verified' | 'returned'
  note: string | null
  checklist: readonly Check[]
  /** What it says of single parts, by their keys, and how these begin, or of the whole: each opens a thread. */
  comments: readonly { key: string | null; quote: string | null; text: string }[]
}

/** Records somebody's answer to a submitted revision, in the transaction of what follows from it. */
export async function recordReview(tx: Transaction, order: Order, review: ReviewFacts): Promise<void> {
  const { briefId, revision, outcome, note, checklist, comments } = review
  const said = { briefId, personId: getActorId(order.actor), at: order.now }
  await tx.review.create({
    data: {
      id: newId(),
      revisionId: revision.id,
      personId: said.personId,
      outcome,
      note,
      checklist: checklist.map(asJson),
      at: order.now,
      comments: {
        create: comments.map(({ key, quote, text }) => ({ id: newId(), partKey: key, quote, text, ...said })),
      },
    },
  })
  const after = { revision: revision.number, ...(note !== null && { note }) }
  await recordAudit(tx, order, { action: outcome, subject: { kind: 'brief', id: briefId }, after })
}
