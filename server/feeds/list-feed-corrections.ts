import type { CorrectionEntry } from '#domain/publications/correction-entry.ts'
import type { Database } from '#server/db/database.ts'
import { listCorrections } from '#server/pages/list-corrections.ts'

/** A correction or withdrawal with the id of its brief, which stays when its address changes. */
export interface FeedCorrection extends CorrectionEntry {
  briefId: string
  /** When what it says was last changed: a correction has lost its note since, if its brief was withdrawn. ISO instant. */
  changedAt: string
}

/** The newest corrections and withdrawals that readers may know of, at most `take`. */
export async function listFeedCorrections(db: Database, take: number): Promise<FeedCorrection[]> {
  const entries = await listCorrections(db, { year: null, take })
  const briefs = await db.brief.findMany({
    where: { slug: { in: entries.map(({ slug }) => slug) } },
    select: { id: true, slug: true, withdrawnAt: true },
  })
  const bySlug = new Map(briefs.map((brief) => [brief.slug, brief]))
  return entries.map((entry) => {
    const brief = bySlug.get(entry.slug)
    return {
      ...entry,
      briefId: brief?.id ?? '',
      changedAt: brief?.withdrawnAt?.toISOString() ?? entry.at,
    }
  })
}
