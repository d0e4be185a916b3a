import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { carryKeys } from '#domain/briefs/carry-keys.ts'
import { keepCode } from '#domain/briefs/set-code.ts'
import { hasTitle } from '#domain/briefs/has-title.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import type { CorrectionKind } from '#domain/publications/correction-kind.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { hashContent } from '#server/revisions/content-hash.ts'
import { toEditedElsewhere, type EditedElsewhere } from '#server/drafts/edited-elsewhere.ts'
import { getFacts, lockBrief, type HeldBrief } from './lock-brief.ts'
import { newKey } from '#server/revisions/new-key.ts'
import { goLive } from './publish-brief.ts'
import { recordCorrection } from './record-correction.ts'
import { recordReview } from './record-review.ts'
import { saveRevision } from '#server/revisions/save-revision.ts'

export interface CorrectionOrder extends Order {
  actor: PersonActor
  slug: string
  /** The number of the published revision that was corrected; `null` for whatever readers have. */
  revision: number | null
  content: BriefContent
  marking: TlpMarking
  entityFacts: readonly EntityFacts[]
  kind: CorrectionKind
  /** What changed and why, for readers. */
  note: string
  /** Who checked it: never who made it. */
  verifier: PersonActor
}

export type CorrectionRefusal =
  RightRefusal | 'unchanged' | 'empty-note' | 'missing-title' | 'marking-not-clear' | 'busy' | EditedElsewhere

/**
 * Puts a new, verified revision in the place of the one readers have, with a public note. All or nothing: no
 * reader sees the change without its note. Parts that stayed keep the keys that they are known by.
 */
export async function correctBrief(
  db: Database,
  order: CorrectionOrder,
): Promise<Result<{ revision: number }, CorrectionRefusal>> {
  const { actor, verifier } = order
  if (order.note.trim() === '') return refused('empty-note')
  if (!hasTitle(order.content)) return refused('missing-title')
  if (actor.id === verifier.id || foldName(actor.name) === foldName(verifier.name))
    return refused('own-revision')
  if (order.marking !== 'TLP:CLEAR') return refused('marking-not-clear')
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'correctBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    if (brief.liveRevisionId === null) return refused('not-published')
    return correctHeld(tx, { ...brief, liveRevisionId: brief.liveRevisionId }, order)
  })
}

async function correctHeld(
  tx: Transaction,
  brief: HeldBrief & { liveRevisionId: string },
  order: CorrectionOrder,
): Promise<Result<{ revision: number }, CorrectionRefusal>> {
  const live = await tx.revision.findUniqueOrThrow({
    where: { id: brief.liveRevisionId },
    select: { number: true, content: true, contentHash: true },
  })
  if (order.revision !== null && order.revision !== live.number)
    return refused(await toEditedElsewhere(tx, brief))
  if (live.contentHash === hashContent(order.content, order.marking)) return refused('unchanged')
  const { actor, verifier, marking, entityFacts, now } = order
  const revision = await saveRevision(tx, {
    briefId: brief.id,
    content: carryOver(readContent(live.content), order.content),
    marking,
    entityFacts,
    authorId: actor.id,
    writerIds: [actor.id],
    now,
  })
  const review = { briefId: brief.id, revision, outcome: 'verified', note: null } as const
  await recordReview(tx, { ...order, actor: verifier }, { ...review, checklist: [], comments: [] })
  const change = { kind: order.kind, note: order.note.trim() }
  await recordCorrection(tx, order, { briefId: brief.id, revision, madeById: actor.id, ...change })
  await goLive(tx, { brief, revision, entityFacts, order, publishedAt: now })
  return accepted({ revision: revision.number })
}

/** What a corrected text does not say itself: which parts are which, and what sort of insight its bottom line is. */
function carryOver(before: BriefContent, after: BriefContent): BriefContent {
  return keepCode(before, carryKeys(before, after, newKey))
}
