import type { Database } from '#server/db/database.ts'

/** A standing page as editors change it. `updatedAt` is its version. */
export interface PageRow {
  slug: string
  title: string
  body: string
  updatedAt: Date
}

/** All standing pages, by address. */
export function listPages(db: Database): Promise<PageRow[]> {
  return db.standingPage.findMany({ orderBy: { slug: 'asc' } })
}
