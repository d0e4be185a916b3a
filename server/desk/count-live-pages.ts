import { briefAddress } from '#domain/pages/addresses.ts'
import type { LivePages } from '#domain/people/live-pages.ts'
import type { Database } from '#server/db/database.ts'

/**
 * How far the last change of a brief has reached readers: of the pages printed at once for it, how many are out. `null`
 * where readers were never owed the brief. What a later change has owed since counts for that one. Read by the index on
 * state and change, so that it costs as much as the change has pages.
 */
export async function countLivePages(db: Database, slug: string): Promise<LivePages | null> {
  const page = await db.print.findUnique({ where: { address: briefAddress(slug) }, select: { owed: true } })
  if (!page) return null
  const [owed, live] = await Promise.all(
    ['owed', 'fresh'].map((state) => db.print.count({ where: { state, owed: page.owed } })),
  )
  return owed === undefined || live === undefined ? null : { live, all: live + owed }
}
