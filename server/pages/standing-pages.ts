import type { Database } from '#server/db/database.ts'

/** A standing page: its title and its Markdown, or `null` if there is none at that address. */
export async function getStandingPage(
  db: Database,
  slug: string,
): Promise<{ title: string; body: string } | null> {
  return db.standingPage.findUnique({ where: { slug }, select: { title: true, body: true } })
}

/** The addresses of all standing pages. */
export async function listStandingPages(db: Database): Promise<{ slug: string; title: string }[]> {
  return db.standingPage.findMany({ orderBy: { slug: 'asc' }, select: { slug: true, title: true } })
}
