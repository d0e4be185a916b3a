import { readContent } from '#domain/briefs/stored-content.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import { workStates } from '#domain/people/governed-brief.ts'
import { describeHeldBack } from '#domain/publications/describe-held-back.ts'
import type { Refusal } from '#domain/refusals/refusal.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { requireWord } from '#server/db/require-word.ts'

/** The columns that {@link toDraftRow} reads. */
export const draftRowSelect = {
  state: true,
  content: true,
  savedAt: true,
  scheduledFor: true,
  heldBack: true,
  revision: {
    select: { number: true, createdAt: true, writerIds: true, author: { select: { id: true, name: true } } },
  },
  brief: { select: { slug: true, ownerId: true, category: { select: { slug: true, name: true } } } },
} satisfies Prisma.DraftSelect

type StoredRow = Prisma.DraftGetPayload<{ select: typeof draftRowSelect }>

/** What is being prepared, as a row of the desk's lists: since when it waits, or when it goes out. */
export function toDraftRow(row: StoredRow): DeskRow {
  const { state, content, savedAt, scheduledFor, heldBack, revision, brief } = row
  const at = state === 'scheduled' && scheduledFor ? scheduledFor : (revision?.createdAt ?? savedAt)
  return {
    slug: brief.slug,
    title: readContent(content).title,
    category: brief.category,
    state: heldBack === null ? requireWord(workStates, state) : 'held-back',
    at: at.toISOString(),
    notes: [
      ...(revision ? [`Revision ${revision.number} by ${revision.author.name}`] : []),
      // Only `publishDue` writes it.
      ...(heldBack === null ? [] : [describeHeldBack(heldBack as Refusal)]),
    ],
  }
}
