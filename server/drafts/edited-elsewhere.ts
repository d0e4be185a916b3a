import { readContent } from '#domain/briefs/stored-content.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import type { Transaction } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import type { HeldBrief, HeldDraft } from '#server/briefs/lock-brief.ts'

/** Somebody else has changed what was to be changed; with what is there now. */
export interface EditedElsewhere {
  code: 'edited-elsewhere'
  /** The version of the draft; `null` if there is none any more. */
  version: number | null
  /** The number of the revision that was submitted, or else of the one that readers have. */
  revision: number | null
  /** All that is edited as one, so that nothing of it is overwritten unseen. */
  text: EditedText | null
  /**
   * Of a draft that a correction has overtaken: what it was begun from; `null` where nobody knows. `text` is then what readers
   * have now. Absent otherwise.
   */
  base?: EditedText | null
}

/** The refusal of a change that was made to something that is there no longer. */
export async function toEditedElsewhere(tx: Transaction, brief: HeldBrief): Promise<EditedElsewhere> {
  const { draft, liveRevisionId } = brief
  const live = await getRevision(tx, liveRevisionId)
  return {
    code: 'edited-elsewhere',
    version: draft?.version ?? null,
    revision: draft?.revision?.number ?? live?.number ?? null,
    text: draft ? toText(draft) : live && toText({ ...live, entityFacts: [], dismissals: [] }),
  }
}

/**
 * The refusal to go on with a draft as if the correction that was published since it was begun did not exist: whoever writes
 * takes it in, piece by piece.
 */
export async function toCorrected(
  tx: Transaction,
  { draft, liveRevisionId }: HeldBrief & { draft: HeldDraft },
): Promise<EditedElsewhere> {
  const [live, began] = [await getRevision(tx, liveRevisionId), await getRevision(tx, draft.basedOnId)]
  const ofDraft = toText(draft)
  return {
    code: 'edited-elsewhere',
    version: draft.version,
    revision: live?.number ?? null,
    // A revision says nothing of what is told of names and set aside beside a draft.
    text: live && toText({ ...ofDraft, ...live }),
    base: began && toText({ ...ofDraft, ...began }),
  }
}

async function getRevision(
  tx: Transaction,
  id: string | null,
): Promise<(Pick<EditedText, 'content' | 'marking'> & { number: number }) | null> {
  if (id === null) return null
  const { number, content, marking } = await tx.revision.findUniqueOrThrow({
    where: { id },
    select: { number: true, content: true, marking: true },
  })
  return { number, content: readContent(content), marking: requireWord(tlpMarkings, marking) }
}

function toText({ content, marking, entityFacts, dismissals }: EditedText): EditedText {
  return { content, marking, entityFacts, dismissals }
}
