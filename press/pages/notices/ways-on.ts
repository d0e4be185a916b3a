import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { Database } from '#server/db/database.ts'
import { listCategories } from '#server/pages/reader-categories.ts'
import { listPublished } from '#server/listings/listings.ts'

/** Ways on that no publication changes: notices of withdrawals are many, and need not be printed again for one. */
export async function listCategoriesOn(db: Database): Promise<CategoryFacts[]> {
  const categories = await listCategories(db)
  return categories.map(({ slug, name }) => ({ slug, name }))
}

/** Where a reader who found nothing may go besides: the newest briefs. For the one page that says so. */
export async function listLatestOn(db: Database): Promise<BriefListItem[]> {
  return listPublished(db, { where: {}, take: 5 })
}
