import type { Database } from '../db/database.ts'
import { visibleToReaders } from './listings.ts'
import { publicSelect, toPublicBrief, type PublishedBrief } from './published-brief.ts'

/**
 * The visible briefs, of one category or of all, that were last published or corrected: a correction brings a brief
 * to the top again, so that whoever had it gets it mended, however old it is.
 */
export async function listLatestBriefs(
  db: Database,
  { category, take }: { category: string | null; take: number },
): Promise<PublishedBrief[]> {
  const briefs = await db.brief.findMany({
    where: { AND: [visibleToReaders, category === null ? {} : { category: { slug: category } }] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: publicSelect,
  })
  return briefs.map(toPublicBrief).filter((brief) => brief !== null)
}

/** A category with the id that its feed is known by, or `null`. */
export async function getFeedCategory(
  db: Database,
  slug: string,
): Promise<{ id: string; name: string; watches: string } | null> {
  return db.category.findUnique({ where: { slug }, select: { id: true, name: true, watches: true } })
}
