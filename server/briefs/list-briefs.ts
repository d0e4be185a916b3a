import { briefStatuses, type BriefStatus } from '../../domain/publication/decide-publication.ts'
import type { Database } from '../db/database.ts'
import { requireWord } from '../db/require-word.ts'

/** A brief as editors list it. */
export interface BriefRow {
  slug: string
  title: string
  category: string
  status: BriefStatus
  revisions: number
  publishedAt: string | null
  /** How many things the importer warned of. */
  warnings: number
}

/** All briefs, whatever their state, the latest first; at most `take`. */
export async function listBriefs(
  db: Database,
  { category, status, take }: { category: string | null; status: BriefStatus | null; take: number },
): Promise<BriefRow[]> {
  const briefs = await db.brief.findMany({
    where: { ...(category !== null && { category: { slug: category } }), ...(status !== null && { status }) },
    orderBy: [{ firstPublishedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take,
    select: {
      id: true,
      ...{ slug: true, status: true, firstPublishedAt: true, category: { select: { slug: true } } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true, number: true } },
    },
  })
  const warnings = await countWarnings(
    db,
    briefs.map(({ id }) => id),
  )
  return briefs.map(({ id, slug, status: state, category: filed, revisions: [last], firstPublishedAt }) => ({
    slug,
    title: last?.title ?? '',
    category: filed.slug,
    status: requireWord(briefStatuses, state),
    revisions: last?.number ?? 0,
    publishedAt: firstPublishedAt?.toISOString() ?? null,
    warnings: warnings.get(id) ?? 0,
  }))
}

async function countWarnings(db: Database, briefIds: readonly string[]): Promise<Map<string, number>> {
  const texts = await db.importedText.findMany({
    where: { briefId: { in: [...briefIds] } },
    select: { briefId: true, warnings: true },
  })
  return new Map(
    texts.map(({ briefId, warnings }) => [briefId, Array.isArray(warnings) ? warnings.length : 0]),
  )
}
