import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { toCorrected, toEditedElsewhere, type EditedElsewhere } from './edited-elsewhere.ts'
import { getFacts, lockBrief, type HeldDraft } from '#server/briefs/lock-brief.ts'
import { createDraft, openBrief, toDraftColumns, type DraftText } from './open-draft.ts'

export interface SaveDraftOrder extends Order, DraftText {
  /** The brief's address; `null` begins a new one. */
  slug: string | null
  /** The id of the brief that was opened there: another may have its address by now. Absent where it was just looked up. */
  opened?: string
  /** The category of a new brief, by its address. */
  category: string | null
  /** The version that was changed; `null` where there was no draft. */
  version: number | null
  /**
   * The revision that readers had when the text was begun, or whose correction it has taken in since; absent where its author has
   * nothing before them that could be old.
   */
  live?: number | null
  /** Whether the text takes in what readers have now, corrections made since the draft was begun included. */
  takesInLive?: boolean
  /** The earlier brief that a new one was begun from. */
  begunFromId?: string
}

export type SaveDraftRefusal = RightRefusal | 'unknown-category' | 'busy' | EditedElsewhere

/**
 * Saves what somebody is writing: a draft may lack anything. Makes no revision, no entity and no tag. Saving over a
 * version that somebody else has saved meanwhile is refused with what is there now.
 */
export async function saveDraft(
  db: Database,
  order: SaveDraftOrder,
): Promise<Result<{ slug: string; version: number }, SaveDraftRefusal>> {
  return transact(db, (tx) => (order.slug === null ? begin(tx, order) : save(tx, order, order.slug)))
}

type Saved = Result<{ slug: string; version: number }, SaveDraftRefusal>

async function begin(tx: Transaction, order: SaveDraftOrder): Promise<Saved> {
  const { actor, category, now } = order
  const allowed = can(actor, 'saveDraft')
  if (!allowed.ok) return allowed
  if (actor.kind === 'system') return refused('not-allowed')
  const filed = await tx.category.findUnique({ where: { slug: category ?? '' }, select: { id: true } })
  if (!filed) return refused('unknown-category')
  const id = newId()
  const slug = await openBrief(tx, {
    ...order,
    id,
    categoryId: filed.id,
    slug: null,
    demonstration: false,
    owner: actor,
    now,
  })
  await recordAudit(tx, order, { action: 'began', subject: { kind: 'brief', id }, after: { slug } })
  return accepted({ slug, version: 1 })
}

async function save(tx: Transaction, order: SaveDraftOrder, slug: string): Promise<Saved> {
  const { actor, version, now } = order
  const brief = await lockBrief(tx, slug)
  if (!brief || brief.id !== (order.opened ?? brief.id)) return refused('unknown-brief')
  const allowed = can(actor, 'saveDraft', await getFacts(tx, brief))
  if (!allowed.ok) return allowed
  if (actor.kind === 'system') return refused('not-allowed')
  const { draft } = brief
  if ((draft?.version ?? null) !== version) return refused(await toEditedElsewhere(tx, brief))
  if (draft === null) {
    // Corrected or published meanwhile: what was written on the text before would take that back without a word.
    const present = await toEditedElsewhere(tx, brief)
    if (order.live !== undefined && order.live !== present.revision) return refused(present)
    const begun = await createDraft(tx, {
      ...order,
      briefId: brief.id,
      basedOnId: brief.liveRevisionId,
      savedById: actor.id,
    })
    await recordAudit(tx, order, {
      action: 'began',
      subject: { kind: 'brief', id: brief.id },
      after: { slug },
    })
    return accepted({ slug, version: begun })
  }
  const isOvertaken = draft.basedOnId !== brief.liveRevisionId
  if (isOvertaken && order.live !== undefined) {
    const corrected = await toCorrected(tx, { ...brief, draft })
    if (order.live !== corrected.revision) return refused(corrected)
  }
  const saved = await tx.draft.update({
    where: { briefId: brief.id },
    data: {
      ...toDraftColumns(order),
      version: { increment: 1 },
      ...((order.takesInLive === true || order.live !== undefined) && { basedOnId: brief.liveRevisionId }),
      writerIds: [...new Set([...draft.writerIds, actor.id])],
      savedById: actor.id,
      savedAt: now,
    },
    select: { version: true },
  })
  if (isNewSitting(draft, { actorId: actor.id, now }))
    await recordAudit(tx, order, {
      action: 'wrote on',
      subject: { kind: 'brief', id: brief.id },
      after: { slug, version: saved.version },
    })
  return accepted({ slug, version: saved.version })
}

/** Milliseconds without a save after which somebody sits down anew. */
const sitting = 30 * 60_000

/** Of many saves that one person makes by and by, the audit log names the first. */
function isNewSitting(
  { savedById, savedAt }: HeldDraft,
  { actorId, now }: { actorId: string; now: Date },
): boolean {
  return savedById !== actorId || now.getTime() - savedAt.getTime() > sitting
}
