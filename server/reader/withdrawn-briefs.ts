import type { Database } from '../db/database.ts'

/** What readers may still know of a brief that was withdrawn: nothing of its text. Instants are ISO 8601 in UTC. */
export interface WithdrawnBrief {
  id: string
  slug: string
  title: string
  category: { slug: string; name: string }
  author: string
  demonstration: boolean
  firstPublishedAt: string
  withdrawnAt: string
  reason: string
}

/** Briefs of one category or of all that were withdrawn last, the latest first. */
export async function listLatestWithdrawn(
  db: Database,
  { category, take }: { category: string | null; take: number },
): Promise<WithdrawnBrief[]> {
  const briefs = await db.brief.findMany({
    where: {
      withdrawnAt: { not: null },
      // What could never be read is not announced either.
      liveRevision: { marking: 'TLP:CLEAR' },
      ...(category !== null && { category: { slug: category } }),
    },
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      slug: true,
      demonstration: true,
      firstPublishedAt: true,
      withdrawnAt: true,
      withdrawalReason: true,
      category: { select: { slug: true, name: true } },
      liveRevision: { select: { title: true } },
      revisions: { where: { number: 1 }, select: { author: { select: { name: true } } } },
    },
  })
  return briefs.flatMap(({ liveRevision, revisions: [first], firstPublishedAt, withdrawnAt, ...brief }) => {
    if (!liveRevision || !first || !firstPublishedAt || !withdrawnAt) return []
    return [
      {
        id: brief.id,
        slug: brief.slug,
        title: liveRevision.title,
        category: brief.category,
        author: first.author.name,
        demonstration: brief.demonstration,
        firstPublishedAt: firstPublishedAt.toISOString(),
        withdrawnAt: withdrawnAt.toISOString(),
        reason: brief.withdrawalReason ?? '',
      },
    ]
  })
}
