import { toBottomLine } from '../../domain/briefs/bottom-line.ts'
import type { ConfidenceLevel } from '../../domain/judgments/confidence.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from '../db/database.ts'

/** A published brief as lists show it. */
export interface Listing {
  slug: string
  title: string
  category: { slug: string; name: string; hue: null }
  /** ISO instant of its first publication. */
  publishedAt: string
  bottomLine: string
  confidence: ConfidenceLevel | null
  demonstration: boolean
  corrected: boolean
}

/** What readers may see at all: published, and live in a revision marked TLP:CLEAR. */
export const visibleToReaders = {
  status: 'published',
  liveRevision: { marking: 'clear' },
} satisfies Prisma.BriefWhereInput

/** Published briefs that match, the newest first, at most `take`, without the `skip` newest. */
export async function listPublished(
  db: Database,
  { where, take, skip = 0 }: { where: Prisma.BriefWhereInput; take: number; skip?: number },
): Promise<Listing[]> {
  const briefs = await db.brief.findMany({
    where: { AND: [visibleToReaders, where] },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take,
    skip,
    select: {
      slug: true,
      firstPublishedAt: true,
      demonstration: true,
      category: { select: { slug: true, name: true } },
      _count: { select: { corrections: true } },
      liveRevision: {
        select: {
          title: true,
          judgments: { where: { kind: 'bluf' }, select: { text: true, confidence: true } },
        },
      },
    },
  })
  return briefs.map(({ slug, demonstration, ...brief }) => ({
    slug,
    title: brief.liveRevision?.title ?? '',
    category: { ...brief.category, hue: null },
    publishedAt: brief.firstPublishedAt?.toISOString() ?? '',
    bottomLine: toBottomLine(brief.liveRevision?.judgments[0]?.text ?? ''),
    confidence: brief.liveRevision?.judgments[0]?.confidence ?? null,
    demonstration,
    corrected: brief._count.corrections > 0,
  }))
}

/** How many published briefs match. */
export async function countPublished(db: Database, where: Prisma.BriefWhereInput): Promise<number> {
  return db.brief.count({ where: { AND: [visibleToReaders, where] } })
}
