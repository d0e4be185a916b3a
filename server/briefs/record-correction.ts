import type { PublicChange } from '#domain/publications/public-change.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'

/** A revision that takes the place of another, and what readers are told of it. */
export interface CorrectionFacts extends PublicChange {
  briefId: string
  revision: { id: string; number: number }
  /** Who wrote the revision. */
  madeById: string
}

/** Records the public note of a revision. Call it before readers get the revision: lists show what was corrected. */
export async function recordCorrection(tx: Transaction, order: Order, facts: CorrectionFacts): Promise<void> {
  const { briefId, revision, kind, note, madeById } = facts
  await tx.correction.create({
    data: { id: newId(), briefId, revisionId: revision.id, kind, note, madeAt: order.now, madeById },
  })
  await recordAudit(tx, order, {
    action: 'corrected',
    subject: { kind: 'brief', id: briefId },
    after: { revision: revision.number, kind, note },
  })
}
