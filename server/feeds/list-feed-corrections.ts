import type { CorrectionEntry } from '#domain/publications/correction-entry.ts'
import type { Database } from '#server/db/database.ts'
import { listCorrections } from '#server/pages/list-corrections.ts'

/** A correction or withdrawal with the id of its brief, which stays when its address changes. */
export interface FeedCorrection extends CorrectionEntry {
  briefId: string
}

/** The newest corrections and withdrawals that readers may know of, at most `take`. */
export async function listFeedCorrections(db: Database, take: number): Promise<FeedCorrection[]> {
  const entries = await listCorrections(db, { year: null, take })
  const briefs = await db.brief.findMany({
    where: { slug: { in: entries.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  })
  const ids = new Map(briefs.map(({ id, slug }) => [slug, id]))
  return entries.map((entry) => ({ ...entry, briefId: ids.get(entry.slug) ?? '' }))
}
