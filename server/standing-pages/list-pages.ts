import type { Database } from '#server/db/database.ts'

/** A standing page as editors change it. `updatedAt` is its version. */
export interface PageRow {
  slug: string
  title: string
  body: string
  updatedAt: Date
}

/** One standing page by its address, or `null` where it has not been written yet. */
export function getPageRow(db: Database, slug: string): Promise<PageRow | null> {
  return db.standingPage.findUnique({ where: { slug } })
}

/** All standing pages, by address. */
export function listPages(db: Database): Promise<PageRow[]> {
  return db.standingPage.findMany({ orderBy: { slug: 'asc' } })
}
