import { readContent } from '#domain/briefs/stored-content.ts'
import type { BriefState, WorkState } from '#domain/people/governed-brief.ts'
import type { Refusal } from '#domain/refusals/refusal.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { stateSelect, toBriefState } from './get-brief-state.ts'

/** A brief as editors list it. */
export interface ListedBrief {
  slug: string
  title: string
  category: string
  status: BriefState
  revisions: number
  publishedAt: string | null
  createdAt: string
  /** How many things the importer warned of. */
  warnings: number
  /** How far its next revision has come. */
  next: WorkState | null
  scheduledFor: string | null
  /** Why it did not go out at its time. */
  heldBack: Refusal | null
}

export interface BriefListOrder {
  category: string | null
  status: BriefState | null
  /** Words that all stand in the title of a revision, in that of the draft, or in the address; null for any. */
  words: string | null
  take: number
}

/** More words than a title is looked for by. */
const mostWords = 8

/** All briefs, whatever their state, the latest first; at most `take`. */
export async function listBriefs(
  db: Database,
  { category, status, words, take }: BriefListOrder,
): Promise<ListedBrief[]> {
  const briefs = await db.brief.findMany({
    where: {
      ...(category !== null && { category: { slug: category } }),
      ...(status !== null && toCondition(status)),
      AND: listWords(words ?? '').map(isNamed),
    },
    orderBy: [{ firstPublishedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take,
    select: {
      slug: true,
      firstPublishedAt: true,
      createdAt: true,
      category: { select: { slug: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true, number: true } },
      importedTexts: { select: { warnings: true } },
      ...stateSelect,
      draft: { select: { ...stateSelect.draft.select, content: true } },
    },
  })
  return briefs.map(({ slug, category: filed, revisions: [last], firstPublishedAt, createdAt, ...brief }) => {
    const { state, next, scheduledFor, heldBack } = toBriefState(brief)
    const warnings = brief.importedTexts.flatMap((text) =>
      Array.isArray(text.warnings) ? text.warnings : [],
    )
    return {
      slug,
      title: brief.draft ? readContent(brief.draft.content).title : (last?.title ?? ''),
      category: filed.slug,
      status: state,
      revisions: last?.number ?? 0,
      publishedAt: firstPublishedAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      warnings: warnings.length,
      next,
      scheduledFor: scheduledFor?.toISOString() ?? null,
      heldBack,
    }
  })
}

function listWords(words: string): string[] {
  return (
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, mostWords)
      // Prisma hands these on to LIKE, where they stand for any letters.
      .map((word) => word.replace(/[\\%_]/g, '\\$&'))
  )
}

function isNamed(word: string): Prisma.BriefWhereInput {
  return {
    OR: [
      { slug: { contains: word.toLowerCase() } },
      { revisions: { some: { title: { contains: word, mode: 'insensitive' } } } },
      { draft: { content: { path: ['title'], string_contains: word, mode: 'insensitive' } } },
    ],
  }
}

function toCondition(status: BriefState): Prisma.BriefWhereInput {
  if (status === 'withdrawn') return { withdrawnAt: { not: null } }
  if (status === 'published') return { withdrawnAt: null, liveRevisionId: { not: null } }
  return { liveRevisionId: null, draft: { state: status } }
}
