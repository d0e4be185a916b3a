import { can, type RightRefusal } from '#domain/people/can.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { giveKeys } from '#domain/briefs/keys.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import { withBlanks } from '#domain/editing/blank-content.ts'
import type { EditedBrief } from '#domain/editing/edited-brief.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { getEditingNow } from '#server/drafts/get-editing-now.ts'
import { newKey } from '#server/revisions/new-key.ts'

/** Who opens the editor, and when. */
interface EditorVisit {
  actor: PersonActor
  now: Date
}

/** A brief as its editor begins with it, or why this person cannot write on it now; `null` where there is no such brief. */
export async function getEditedBrief(
  db: Database,
  { actor, now }: EditorVisit,
  slug: string,
): Promise<{ brief: EditedBrief; refusal: RightRefusal | null } | null> {
  const facts = await db.$transaction(async (tx) => {
    const held = await lockBrief(tx, slug)
    return held && (await getFacts(tx, held))
  })
  if (!facts) return null
  const allowed = can(actor, 'saveDraft', facts)
  const [draft, brief] = await Promise.all([
    getDraft(db, slug),
    db.brief.findUniqueOrThrow({
      where: { slug },
      select: {
        id: true,
        category: { select: { slug: true, name: true } },
        draft: { select: { basedOn: { select: { number: true } } } },
        liveRevision: { select: { number: true, content: true, marking: true } },
      },
    }),
  ])
  const live = brief.liveRevision
  const text =
    draft ?? (live && { content: readContent(live.content), marking: live.marking, entityFacts: [] })
  if (!text) return null
  return {
    refusal: allowed.ok ? null : allowed.refusal,
    brief: {
      writer: actor.id,
      id: brief.id,
      slug,
      category: brief.category,
      version: draft?.version ?? null,
      live: (brief.draft ? brief.draft.basedOn : live)?.number ?? null,
      marking: requireWord(tlpMarkings, text.marking),
      content: giveKeys(withBlanks(text.content), newKey),
      entityFacts: text.entityFacts,
      dismissals: draft?.dismissals ?? [],
      editing: await getEditingNow(db, { actor, now }, brief.id),
      warnings: draft?.warnings ?? [],
    },
  }
}
