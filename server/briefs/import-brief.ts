import { listMissing } from '#domain/briefs/list-missing.ts'
import { hasEmbargoWarning } from '#domain/layout/has-embargo-warning.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { decidePublication, type PublicationRefusal } from '#domain/publications/decide-publication.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { hashText } from '#server/revisions/content-hash.ts'
import { openBrief, type DraftText } from '#server/drafts/open-draft.ts'
import { goLive } from './publish-brief.ts'
import { recordReview } from './record-review.ts'
import { cutRevision } from './submit-brief.ts'

export interface ImportOrder extends Order, DraftText {
  /** Who wrote the text. */
  actor: PersonActor
  /** The text that the content was read from; the same text is refused a second time. */
  text: string
  category: string
  /** The address wanted; made from the title where there is none. */
  slug: string | null
  demonstration: boolean
  /** How it is to go out at once, or `null` for a draft. */
  publication: ImportedPublication | null
}

export interface ImportedPublication {
  verifier: PersonActor
  by: PersonActor
  /** The day it counts for, in an archive; `null` for now. */
  datedAt: Date | null
}

export interface ImportedBrief {
  id: string
  slug: string
  /** The revision that went out; `null` for a draft. */
  revision: number | null
  /** Why it is a draft only although it was to be published. */
  heldBack: PublicationRefusal | 'own-revision' | 'incomplete' | 'states-embargo' | null
}

export type ImportRefusal =
  RightRefusal | 'unknown-category' | 'missing-title' | 'busy' | { code: 'already-imported'; slug: string }

/**
 * Makes a brief of a text: a draft with everything it was warned of, and, if that is asked for, a verified and published
 * revision at once. All in one transaction. A text that may not go out stays a draft. One without a title is refused where
 * it was to be published: nothing could link to it.
 */
export async function importBrief(
  db: Database,
  order: ImportOrder,
): Promise<Result<ImportedBrief, ImportRefusal>> {
  const allowed = can(order.actor, 'importBrief')
  if (!allowed.ok) return allowed
  return transact(db, (tx) => store(tx, order))
}

async function store(tx: Transaction, order: ImportOrder): Promise<Result<ImportedBrief, ImportRefusal>> {
  const { actor, category, publication, content } = order
  const filed = await tx.category.findUnique({ where: { slug: category }, select: { id: true } })
  if (!filed) return refused('unknown-category')
  const heldBack = publication && findHindrance(order, publication)
  if (heldBack === 'missing-title') return refused(heldBack)
  // Before looking, so that of two who import one text the second finds the first one's brief.
  await holdNames(tx)
  const earlier = await findEarlier(tx, order.text)
  if (earlier !== null) return refused({ code: 'already-imported', slug: earlier })
  const id = newId()
  const slug = await openBrief(tx, { ...order, id, categoryId: filed.id, owner: actor })
  await keepText(tx, order, id)
  await recordAudit(tx, order, { action: 'imported', subject: { kind: 'brief', id }, after: { slug } })
  if (!publication || heldBack) return accepted({ id, slug, revision: null, heldBack })
  const draft = { ...order, content, entityFacts: [...order.entityFacts], writerIds: [actor.id] }
  const revision = await cutRevision(tx, { brief: { id, ownerId: actor.id }, draft, order })
  await recordReview(
    tx,
    { ...order, actor: publication.verifier },
    { briefId: id, revision, outcome: 'verified', note: null, checklist: [], comments: [] },
  )
  await tx.draft.delete({ where: { briefId: id } })
  await goLive(tx, {
    brief: { id, slug, firstPublishedAt: null },
    revision,
    entityFacts: order.entityFacts,
    order: { ...order, actor: publication.by },
    publishedAt: publication.datedAt ?? order.now,
  })
  return accepted({ id, slug, revision: revision.number, heldBack: null })
}

/** Why a text cannot go out at once; `null` if it can. */
function findHindrance(
  { actor, content, marking, warnings }: ImportOrder,
  { verifier, by, datedAt }: ImportedPublication,
): ImportedBrief['heldBack'] {
  const missing = listMissing(content)
  if (missing.includes('a title')) return 'missing-title'
  if (missing.includes('a bottom line or another section with text')) return 'incomplete'
  if (actor.id === verifier.id || foldName(actor.name) === foldName(verifier.name)) return 'own-revision'
  // One of an archive was over long ago.
  if (datedAt === null && hasEmbargoWarning(warnings)) return 'states-embargo'
  const writerIds = [actor.id]
  const decision = decidePublication({ title: content.title, marking, writerIds, verifierIds: [verifier.id] })
  if (!decision.ok) return decision.refusal
  return by.roles.includes('editor') || by.roles.includes('owner') ? null : 'needs-verification'
}

async function findEarlier(tx: Transaction, text: string): Promise<string | null> {
  const earlier = await tx.importedText.findUnique({
    where: { hash: hashText(text) },
    select: { brief: { select: { slug: true } } },
  })
  return earlier?.brief.slug ?? null
}

async function keepText(
  tx: Transaction,
  { text, warnings, now }: ImportOrder,
  briefId: string,
): Promise<void> {
  await tx.importedText.create({
    data: { hash: hashText(text), briefId, text, warnings: warnings.map(asJson), importedAt: now },
  })
}
