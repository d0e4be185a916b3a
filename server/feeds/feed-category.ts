import type { Database } from '#server/db/database.ts'

/** A category with the id that its feed is known by, or `null`. */
export async function getFeedCategory(
  db: Database,
  slug: string,
): Promise<{ id: string; name: string; watches: string } | null> {
  return db.category.findUnique({ where: { slug }, select: { id: true, name: true, watches: true } })
}
