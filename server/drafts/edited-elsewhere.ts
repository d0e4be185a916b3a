import { readContent } from '#domain/briefs/stored-content.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import type { Transaction } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import type { HeldBrief } from '#server/briefs/lock-brief.ts'

/** Somebody else has changed what was to be changed; with what is there now. */
export interface EditedElsewhere {
  code: 'edited-elsewhere'
  /** The version of the draft; `null` if there is none any more. */
  version: number | null
  /** The number of the revision that was submitted, or else of the one that readers have. */
  revision: number | null
  /** All that is edited as one, so that nothing of it is overwritten unseen. */
  text: EditedText | null
}

/** The refusal of a change that was made to something that is there no longer. */
export async function toEditedElsewhere(tx: Transaction, brief: HeldBrief): Promise<EditedElsewhere> {
  const { draft, liveRevisionId } = brief
  const live = liveRevisionId
    ? await tx.revision.findUnique({
        where: { id: liveRevisionId },
        select: { number: true, content: true, marking: true },
      })
    : null
  return {
    code: 'edited-elsewhere',
    version: draft?.version ?? null,
    revision: draft?.revision?.number ?? live?.number ?? null,
    text: draft
      ? toText(draft)
      : live &&
        toText({
          ...live,
          content: readContent(live.content),
          marking: requireWord(tlpMarkings, live.marking),
          entityFacts: [],
          dismissals: [],
        }),
  }
}

function toText({ content, marking, entityFacts, dismissals }: EditedText): EditedText {
  return { content, marking, entityFacts, dismissals }
}
