import { listMissing } from '#domain/briefs/list-missing.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import { hasEmbargoWarning } from '#domain/layout/has-embargo-warning.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can } from '#domain/people/can.ts'
import { describeObstacle, dropImpossible, type StepFacts } from '#domain/people/describe-obstacle.ts'
import type { DeskBrief } from '#domain/people/desk-brief.ts'
import type { GovernedBrief } from '#domain/people/governed-brief.ts'
import { listActions } from '#domain/people/list-actions.ts'
import { describeHeldBack } from '#domain/publications/describe-held-back.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { stateSelect, toBriefState } from '#server/briefs/get-brief-state.ts'
import { getFacts, getStoredBrief, type HeldBrief } from '#server/briefs/lock-brief.ts'
import { parseWarnings } from '#server/drafts/parse-warnings.ts'
import { listDeskRevisions } from './list-desk-revisions.ts'

/** The brief at an address with all that the desk says of it to one person; `null` if there is none. */
export async function getDeskBrief(
  db: Database,
  actor: PersonActor,
  { slug, now }: { slug: string; now: Date },
): Promise<DeskBrief | null> {
  const held = await getStoredBrief(db, { slug })
  if (!held) return null
  const [stored, facts, revisions] = await Promise.all([
    db.brief.findUniqueOrThrow({
      where: { id: held.id },
      select: {
        ...stateSelect,
        draft: { select: { ...stateSelect.draft.select, warnings: true } },
        withdrawalReason: true,
        begunFrom: { select: { slug: true, liveRevision: { select: { title: true } } } },
        category: { select: { slug: true, name: true } },
        revisions: {
          orderBy: { number: 'desc' },
          take: 1,
          select: { title: true, marking: true, content: true },
        },
      },
    }),
    getFacts(db, held),
    listDeskRevisions(db, held.id),
  ])
  const [latest] = stored.revisions
  const { draft } = held
  const marking = draft?.marking ?? requireWord(tlpMarkings, latest?.marking ?? 'TLP:CLEAR')
  const { embargoedUntil: until } = held
  const embargoedUntil = until !== null && until > now ? until.toISOString() : null
  const step = toStep(actor, held, { facts, marking, embargoedUntil })
  const { heldBack, scheduledFor, ...state } = toBriefState(stored)
  return {
    ...state,
    slug: held.slug,
    title: draft?.content.title ?? (latest ? readContent(latest.content).title : ''),
    category: stored.category,
    marking,
    scheduledFor: scheduledFor?.toISOString() ?? null,
    begunFrom: stored.begunFrom && {
      slug: stored.begunFrom.slug,
      title: stored.begunFrom.liveRevision?.title ?? stored.begunFrom.slug,
    },
    embargoedUntil,
    wantsEmbargo:
      draft !== null && until === null && hasEmbargoWarning(parseWarnings(stored.draft?.warnings ?? [])),
    change: draft?.change ?? null,
    heldBack: heldBack && describeHeldBack(heldBack),
    withdrawalReason: stored.withdrawalReason,
    allowed: dropImpossible(step),
    obstacle: describeObstacle(step),
    revisions,
  }
}

function toStep(
  actor: PersonActor,
  { draft, liveRevisionId }: HeldBrief,
  { facts, ...given }: { facts: GovernedBrief } & Pick<StepFacts, 'marking' | 'embargoedUntil'>,
): StepFacts {
  const review = can(actor, 'verifyBrief', facts)
  return {
    brief: facts,
    allowed: listActions(actor, facts)
      .filter(({ refusal }) => refusal === null)
      .map(({ verb }) => verb),
    isWriter: !review.ok && review.refusal === 'own-revision',
    // Places that were left empty are no text: submitting drops them first.
    missing: draft ? listMissing(dropBlanks(draft.content)) : [],
    ...given,
    isOvertaken: draft !== null && draft.basedOnId !== liveRevisionId,
  }
}
