import type { Database } from '#server/db/database.ts'
import type { CategoryEntry } from './save-category.ts'

/** All categories in their order, with the number of published briefs in each. */
export async function listCategoryRows(db: Database): Promise<(CategoryEntry & { briefs: number })[]> {
  const categories = await db.category.findMany({ orderBy: { position: 'asc' } })
  const counts = await db.listCount.findMany({ where: { kind: 'category', month: '' } })
  return categories.map(({ id, slug, name, watches }, position) => ({
    slug,
    name,
    watches,
    position,
    briefs: counts.find(({ subjectId }) => subjectId === id)?.count ?? 0,
  }))
}
