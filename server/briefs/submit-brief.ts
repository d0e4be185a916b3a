import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import { listMissing, type RequiredPart } from '#domain/briefs/list-missing.ts'
import { toSlug } from '#domain/names/to-slug.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { nextState } from '#domain/people/next-state.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { transact } from '#server/db/transact.ts'
import { toEditedElsewhere, type EditedElsewhere } from '#server/drafts/edited-elsewhere.ts'
import { getFacts, lockBrief, type HeldBrief, type HeldDraft } from './lock-brief.ts'
import { findFreeSlug } from '#server/drafts/open-draft.ts'
import { saveRevision } from '#server/revisions/save-revision.ts'

export interface SubmissionOrder extends Order {
  slug: string
  /** The version of the draft that is to be reviewed. */
  version: number
}

export type SubmissionRefusal =
  RightRefusal | 'busy' | EditedElsewhere | { code: 'incomplete'; missing: readonly RequiredPart[] }

/** Makes a sealed revision of a draft, for somebody else to review. Refuses a draft that lacks something, with all of it. */
export async function submitBrief(
  db: Database,
  order: SubmissionOrder,
): Promise<Result<{ slug: string; revision: number }, SubmissionRefusal>> {
  return transact<{ slug: string; revision: number }, SubmissionRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(order.actor, 'submitBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const { draft } = brief
    if (draft === null) return refused('no-draft')
    if (draft.version !== order.version) return refused(await toEditedElsewhere(tx, brief))
    const content = dropBlanks(draft.content)
    const missing = listMissing(content)
    if (missing.length > 0) return refused({ code: 'incomplete', missing })
    const slug = await nameBrief(tx, brief, draft)
    const revision = await cutRevision(tx, { brief, draft: { ...draft, content }, order })
    // The page that hands it in is left, and could not say so any more: nobody writes on what is in review.
    await tx.editingLease.deleteMany({ where: { briefId: brief.id } })
    return accepted({ slug, revision: revision.number })
  })
}

/** A brief that was begun without a title gets the address of the one it has now. */
async function nameBrief(
  tx: Transaction,
  { id, slug, firstPublishedAt }: HeldBrief,
  draft: HeldDraft,
): Promise<string> {
  if (firstPublishedAt !== null || slug !== toSlug('', id)) return slug
  await holdNames(tx)
  const named = await findFreeSlug(tx, toSlug(draft.content.title, id))
  await tx.brief.update({ where: { id }, data: { slug: named } })
  return named
}

/** Seals the draft's text as the next revision. The caller holds the brief. */
export async function cutRevision(
  tx: Transaction,
  {
    brief,
    draft,
    order,
  }: {
    brief: Pick<HeldBrief, 'id' | 'ownerId'>
    draft: Pick<HeldDraft, 'content' | 'marking' | 'entityFacts' | 'writerIds'>
    order: Order
  },
): Promise<{ id: string; number: number }> {
  const revision = await saveRevision(tx, {
    briefId: brief.id,
    content: draft.content,
    marking: draft.marking,
    entityFacts: draft.entityFacts,
    authorId: draft.writerIds[0] ?? brief.ownerId,
    writerIds: draft.writerIds,
    now: order.now,
  })
  await tx.draft.update({
    where: { briefId: brief.id },
    data: { state: nextState.submitBrief, revisionId: revision.id, version: { increment: 1 } },
  })
  const after = { revision: revision.number }
  await recordAudit(tx, order, { action: 'submitted', subject: { kind: 'brief', id: brief.id }, after })
  return revision
}
