import { decideEmbargo, type EmbargoRefusal } from '#domain/briefs/decide-embargo.ts'
import { canReachReaders } from '#domain/markings/tlp.ts'
import { decideChange, type PublicChange } from '#domain/publications/public-change.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { nextState } from '#domain/people/next-state.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { toEditedElsewhere, type EditedElsewhere } from '#server/drafts/edited-elsewhere.ts'
import { getFacts, lockBrief } from './lock-brief.ts'
import { wakePrinters } from '#server/prints/owe-pages.ts'

export interface ScheduleOrder extends Order {
  slug: string
  /** The number of the revision that is to go out. */
  revision: number
  at: Date
  /** What readers are told then, where the revision takes the place of another. */
  change?: PublicChange | null
}

export type ScheduleRefusal =
  RightRefusal | EmbargoRefusal | 'busy' | 'past-time' | 'marking-not-clear' | 'empty-note' | EditedElsewhere

/** Sets the time at which a verified revision is published. The printer's round does it then. */
export async function scheduleBrief(
  db: Database,
  order: ScheduleOrder,
): Promise<Result<{ revision: number; at: Date }, ScheduleRefusal>> {
  const { actor, slug, at, now } = order
  if (at <= now) return refused('past-time')
  return transact<{ revision: number; at: Date }, ScheduleRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'scheduleBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const { draft } = brief
    const revision = draft?.revision
    if (!revision) return refused('needs-verification')
    if (revision.number !== order.revision) return refused(await toEditedElsewhere(tx, brief))
    // Corrected meanwhile: it would be held back at its time, and nobody would know.
    if (draft.basedOnId !== brief.liveRevisionId) return refused(await toEditedElsewhere(tx, brief))
    if (!canReachReaders(revision.marking)) return refused('marking-not-clear')
    const free = decideEmbargo(brief.embargoedUntil, at)
    if (!free.ok) return free
    const change = decideChange(brief.liveRevisionId, order.change ?? draft.change)
    if (!change.ok) return change
    const told = { changeKind: change.value?.kind ?? null, changeNote: change.value?.note ?? null }
    await tx.draft.update({
      where: { briefId: brief.id },
      data: { ...told, state: nextState.scheduleBrief, scheduledFor: at, heldBack: null },
    })
    const after = { revision: revision.number, at: at.toISOString() }
    await recordAudit(tx, order, { action: 'scheduled', subject: { kind: 'brief', id: brief.id }, after })
    await wakePrinters(tx)
    return accepted({ revision: revision.number, at })
  })
}

/** Takes a brief off the schedule; it stays verified. */
export async function unscheduleBrief(
  db: Database,
  order: Order & { slug: string },
): Promise<Result<{ slug: string }, RightRefusal | 'busy'>> {
  const { actor, slug } = order
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'unscheduleBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    await tx.draft.update({
      where: { briefId: brief.id },
      data: {
        state: nextState.unscheduleBrief,
        scheduledFor: null,
        heldBack: null,
        changeKind: null,
        changeNote: null,
      },
    })
    await recordAudit(tx, order, { action: 'unscheduled', subject: { kind: 'brief', id: brief.id } })
    return accepted({ slug })
  })
}
