import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'
import { workStates, type GovernedBrief, type WorkState } from '#domain/people/governed-brief.ts'
import { correctionKinds } from '#domain/publications/correction-kind.ts'
import type { PublicChange } from '#domain/publications/public-change.ts'
import type { Transaction } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { parseDismissals } from '#server/drafts/parse-dismissals.ts'
import { parseEntityFacts } from '#server/revisions/entity-facts.ts'

/** The draft of a brief as it is stored. */
export interface HeldDraft {
  content: BriefContent
  marking: TlpMarking
  entityFacts: EntityFacts[]
  dismissals: Dismissal[]
  state: WorkState
  version: number
  /** The revision readers had when it was begun, or that its text takes in. */
  basedOnId: string | null
  revision: { id: string; number: number; title: string; marking: TlpMarking; authorId: string } | null
  scheduledFor: Date | null
  /** What readers will be told of the revision that is scheduled. */
  change: PublicChange | null
  handedToIds: string[]
  writerIds: string[]
  /** Who saved it last, and when. */
  savedById: string
  savedAt: Date
}

export interface HeldBrief {
  id: string
  slug: string
  categoryId: string
  ownerId: string
  liveRevisionId: string | null
  firstPublishedAt: Date | null
  withdrawnAt: Date | null
  /** Nothing of it goes to readers before. */
  embargoedUntil: Date | null
  draft: HeldDraft | null
}

/**
 * The brief now at `slug`, its row held until the transaction ends, or `null`. Its draft is held with it. Its key is not:
 * a publication that holds the site may lead to it as related, while this transaction waits for the site.
 */
export async function lockBrief(tx: Transaction, slug: string): Promise<HeldBrief | null> {
  const held = await tx.$queryRaw<
    { id: string }[]
  >`select id from briefs where slug = ${slug} for no key update`
  const id = held[0]?.id
  return id === undefined ? null : getStoredBrief(tx, { id })
}

/** The same without holding it: for pages, which change nothing. */
export async function getStoredBrief(
  tx: Transaction,
  where: { id: string } | { slug: string },
): Promise<HeldBrief | null> {
  const found = await tx.brief.findUnique({
    where,
    select: {
      id: true,
      slug: true,
      categoryId: true,
      ownerId: true,
      liveRevisionId: true,
      firstPublishedAt: true,
      withdrawnAt: true,
      embargoedUntil: true,
      draft: {
        include: {
          revision: { select: { id: true, number: true, title: true, marking: true, authorId: true } },
        },
      },
    },
  })
  if (!found) return null
  const { draft, ...brief } = found
  if (!draft) return { ...brief, draft: null }
  const { revision } = draft
  return {
    ...brief,
    draft: {
      content: readContent(draft.content),
      marking: requireWord(tlpMarkings, draft.marking),
      entityFacts: parseEntityFacts(draft.entityFacts),
      dismissals: parseDismissals(draft.dismissals),
      state: requireWord(workStates, draft.state),
      version: draft.version,
      basedOnId: draft.basedOnId,
      revision: revision && { ...revision, marking: requireWord(tlpMarkings, revision.marking) },
      scheduledFor: draft.scheduledFor,
      change: toPublicChange(draft),
      handedToIds: draft.handedToIds,
      writerIds: draft.writerIds,
      savedById: draft.savedById,
      savedAt: draft.savedAt,
    },
  }
}

/** The two columns of a draft that say what readers will be told: both or none. */
function toPublicChange({
  changeKind,
  changeNote,
}: {
  changeKind: string | null
  changeNote: string | null
}): PublicChange | null {
  if (changeKind === null || changeNote === null) return null
  return { kind: requireWord(correctionKinds, changeKind), note: changeNote }
}

/** What the rules on who may do what ask of a brief. */
export async function getFacts(tx: Transaction, brief: HeldBrief): Promise<GovernedBrief> {
  const { ownerId, draft } = brief
  const hands = {
    begunById: ownerId,
    handedToIds: draft?.handedToIds ?? [],
    revisionAuthors: draft?.revision ? await listWriters(tx, draft.revision.id) : [],
  }
  if (brief.withdrawnAt !== null) return { ...hands, state: 'withdrawn' }
  if (brief.liveRevisionId !== null) return { ...hands, state: 'published', next: draft?.state ?? null }
  // One whose only draft was discarded is where it began.
  return { ...hands, state: draft?.state ?? 'draft' }
}

/** Everyone who wrote on a revision. */
export async function listWriters(
  tx: Transaction,
  revisionId: string,
): Promise<{ id: string; name: string }[]> {
  const { authorId, writerIds } = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { authorId: true, writerIds: true },
  })
  return tx.person.findMany({
    where: { id: { in: [authorId, ...writerIds] } },
    select: { id: true, name: true },
  })
}
