import type { Database } from '../../server/db/database.ts'
import { listCategories } from '../../server/reader/categories.ts'
import { listPublished } from '../../server/reader/listings.ts'

/** Where a reader who found nothing may go: the categories and the newest briefs. */
export async function loadWaysOn(db: Database) {
  const [categories, latest] = await Promise.all([
    listCategories(db),
    listPublished(db, { where: {}, take: 5 }),
  ])
  return { categories: categories.map(({ slug, name }) => ({ slug, name, hue: null })), latest }
}
