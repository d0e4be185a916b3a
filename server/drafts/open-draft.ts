import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { giveKeys } from '#domain/briefs/keys.ts'
import { toStoredContent } from '#domain/briefs/stored-content.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { toSlug } from '#domain/names/to-slug.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { briefAddress } from '#domain/pages/addresses.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { freeSlug } from '#server/names/free-slug.ts'
import { newKey } from '#server/revisions/new-key.ts'

/** A text that is to become a draft. */
export interface DraftText {
  content: BriefContent
  marking: TlpMarking
  entityFacts: readonly EntityFacts[]
  /** What the importer warned of in it. */
  warnings: readonly LayoutWarning[]
  /** Advice that was set aside; absent where nobody was shown any. */
  dismissals?: readonly Dismissal[]
}

export interface OpenedBrief extends DraftText {
  id: string
  categoryId: string
  /** The address wanted; made from the title where there is none. */
  slug: string | null
  demonstration: boolean
  owner: PersonActor
  /** The earlier brief that it was begun from. */
  begunFromId?: string
  now: Date
}

/** Begins a brief with its draft. Returns its address. */
export async function openBrief(tx: Transaction, brief: OpenedBrief): Promise<string> {
  const { id, categoryId, demonstration, owner, now, begunFromId = null } = brief
  await holdNames(tx)
  const slug = await findFreeSlug(tx, brief.slug ?? toSlug(brief.content.title, id))
  await tx.brief.create({
    data: { id, slug, categoryId, demonstration, ownerId: owner.id, createdAt: now, begunFromId },
  })
  await createDraft(tx, { ...brief, briefId: id, basedOnId: null, savedById: owner.id })
  return slug
}

interface BegunDraft extends DraftText {
  briefId: string
  /** The revision that readers have; `null` where they have none. */
  basedOnId: string | null
  savedById: string
  /** Whose text it takes over: none of them may review it. */
  earlierWriterIds?: readonly string[]
  now: Date
}

/** Writes the draft of a brief that has none. Returns its version, which no earlier draft of the brief had. */
export async function createDraft(tx: Transaction, draft: BegunDraft): Promise<number> {
  const { briefId, basedOnId, savedById, earlierWriterIds = [], now } = draft
  const writerIds = [...new Set([savedById, ...earlierWriterIds])]
  const brief = await tx.brief.findUniqueOrThrow({ where: { id: briefId }, select: { draftVersion: true } })
  const version = brief.draftVersion + 1
  await tx.draft.create({
    data: { briefId, basedOnId, version, writerIds, savedById, savedAt: now, ...toDraftColumns(draft) },
  })
  return version
}

/** Ends the draft of a brief: it was published, or thrown away. */
export async function endDraft(tx: Transaction, briefId: string): Promise<void> {
  const { version } = await tx.draft.delete({ where: { briefId }, select: { version: true } })
  await tx.brief.update({ where: { id: briefId }, data: { draftVersion: version } })
}

/** What of a text a draft's row holds. */
export function toDraftColumns({ content, marking, entityFacts, warnings, dismissals }: DraftText) {
  return {
    content: asJson(toStoredContent(giveKeys(content, newKey))),
    marking,
    entityFacts: entityFacts.map(asJson),
    warnings: warnings.map(asJson),
    // Whoever saves without having seen them leaves them as they are.
    ...(dismissals && { dismissals: dismissals.map(asJson) }),
  }
}

/** An address that no brief has or ever had. The caller holds the names. */
export async function findFreeSlug(tx: Transaction, wanted: string): Promise<string> {
  return freeSlug(wanted, async (slug) => {
    const retired = await tx.retiredAddress.count({ where: { address: briefAddress(slug) } })
    return retired + (await tx.brief.count({ where: { slug } }))
  })
}
