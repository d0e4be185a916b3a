import { decideEmbargo, type EmbargoRefusal } from '#domain/briefs/decide-embargo.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { decidePublication, type PublicationRefusal } from '#domain/publications/decide-publication.ts'
import { decideChange, type PublicChange } from '#domain/publications/public-change.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { tellFacts } from '#server/entities/tell-facts.ts'
import { changeBriefForReaders } from '#server/prints/show-change.ts'
import { toEditedElsewhere, type EditedElsewhere } from '#server/drafts/edited-elsewhere.ts'
import { endDraft } from '#server/drafts/open-draft.ts'
import { recordCorrection } from './record-correction.ts'
import { getFacts, listWriters, lockBrief, type HeldBrief } from './lock-brief.ts'

export interface PublicationOrder extends Order {
  slug: string
  /** The number of the revision that is to go out. */
  revision: number
  /** What readers are told, where the revision takes the place of another; absent for what was said on scheduling it. */
  change?: PublicChange | null
}

/** Why a brief was not published. */
export type PublishRefusal =
  RightRefusal | EmbargoRefusal | PublicationRefusal | 'empty-note' | 'busy' | EditedElsewhere

/** Publishes the verified revision of a brief: readers get it as soon as this returns. */
export async function publishBrief(
  db: Database,
  order: PublicationOrder,
): Promise<Result<{ revision: number }, PublishRefusal>> {
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    return publishHeld(tx, brief, order)
  })
}

/** The same inside a transaction that holds the brief. */
export async function publishHeld(
  tx: Transaction,
  brief: HeldBrief,
  order: Omit<PublicationOrder, 'slug'>,
): Promise<Result<{ revision: number }, Exclude<PublishRefusal, 'busy'>>> {
  const allowed = can(order.actor, 'publishBrief', await getFacts(tx, brief))
  if (!allowed.ok) return allowed
  const { draft } = brief
  const revision = draft?.revision
  if (!draft || !revision) return refused('needs-verification')
  if (revision.number !== order.revision) return refused(await toEditedElsewhere(tx, brief))
  // Corrected meanwhile: publishing what was begun before would take the correction back without a word.
  if (draft.basedOnId !== brief.liveRevisionId) return refused(await toEditedElsewhere(tx, brief))
  const writers = await listWriters(tx, revision.id)
  const decision = decidePublication({
    title: revision.title,
    marking: revision.marking,
    writerIds: writers.map(({ id }) => id),
    verifierIds: await listVerifiers(tx, revision.id),
  })
  if (!decision.ok) return decision
  const free = decideEmbargo(brief.embargoedUntil, order.now)
  if (!free.ok) return free
  const change = decideChange(brief.liveRevisionId, order.change ?? draft.change)
  if (!change.ok) return change
  if (change.value) {
    const facts = { briefId: brief.id, revision, madeById: revision.authorId, ...change.value }
    await recordCorrection(tx, order, facts)
  }
  const { entityFacts } = draft
  await goLive(tx, { brief, revision, entityFacts, order, publishedAt: order.now })
  await endDraft(tx, brief.id)
  return accepted({ revision: revision.number })
}

async function listVerifiers(tx: Transaction, revisionId: string): Promise<string[]> {
  const reviews = await tx.review.findMany({
    where: { revisionId, outcome: 'verified' },
    select: { personId: true },
  })
  return reviews.map(({ personId }) => personId)
}

/** Points readers at a revision that was decided on. `publishedAt` is the day it counts for. */
export async function goLive(
  tx: Transaction,
  {
    brief,
    revision,
    entityFacts,
    order,
    publishedAt,
  }: {
    brief: Pick<HeldBrief, 'id' | 'slug' | 'firstPublishedAt'>
    revision: { id: string; number: number }
    /** What was told with the revision of the entities that it names. */
    entityFacts: readonly EntityFacts[]
    order: Order
    publishedAt: Date
  },
): Promise<void> {
  // The publication is part of the change: which lists and comparisons it touches depends on what readers had before.
  await changeBriefForReaders(tx, brief.id, async () => {
    await tx.brief.update({
      where: { id: brief.id },
      data: {
        liveRevisionId: revision.id,
        publishedAt,
        firstPublishedAt: brief.firstPublishedAt ?? publishedAt,
      },
    })
    await tx.publication.create({
      data: {
        id: newId(),
        briefId: brief.id,
        revisionId: revision.id,
        publishedAt: order.now,
        publishedById: getActorId(order.actor),
      },
    })
    await tellFacts(tx, revision.id, entityFacts)
  })
  const after = { revision: revision.number, slug: brief.slug }
  await recordAudit(tx, order, { action: 'published', subject: { kind: 'brief', id: brief.id }, after })
}
