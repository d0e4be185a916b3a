import { can, type RightRefusal } from '#domain/people/can.ts'
import { nextState } from '#domain/people/next-state.ts'
import { decideChecklist, type Check, type ChecklistRefusal } from '#domain/reviews/checklist.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { toEditedElsewhere, type EditedElsewhere } from '#server/drafts/edited-elsewhere.ts'
import { getFacts, lockBrief } from './lock-brief.ts'
import { recordReview } from './record-review.ts'

export interface VerificationOrder extends Order {
  slug: string
  /** The number of the revision that was read. */
  revision: number
  note?: string
  /** What the desk asks its verifiers; absent where the checks were made away from it. */
  checklist?: readonly Check[]
}

export type VerificationRefusal = RightRefusal | 'busy' | ChecklistRefusal | EditedElsewhere

/** Records that someone who did not write it has checked the revision that was submitted. */
export async function verifyBrief(
  db: Database,
  order: VerificationOrder,
): Promise<Result<{ revision: number }, VerificationRefusal>> {
  const checked = order.checklist ? decideChecklist(order.checklist) : null
  if (checked?.ok === false) return checked
  return transact<{ revision: number }, VerificationRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(order.actor, 'verifyBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const revision = brief.draft?.revision
    if (!revision) return refused('not-submitted')
    if (revision.number !== order.revision) return refused(await toEditedElsewhere(tx, brief))
    await recordReview(tx, order, {
      briefId: brief.id,
      revision,
      outcome: 'verified',
      note: order.note?.trim() ?? null,
      checklist: checked?.value ?? [],
      comments: [],
    })
    await tx.draft.update({ where: { briefId: brief.id }, data: { state: nextState.verifyBrief } })
    return accepted({ revision: revision.number })
  })
}
