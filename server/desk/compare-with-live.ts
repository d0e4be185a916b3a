import type { Database } from '#server/db/database.ts'
import { compareRevisions } from './compare-revisions.ts'

/** What a submitted revision changes for readers; `null` where there is none, or readers have no revision yet. */
export async function compareWithLive(
  db: Database,
  { slug, live, submitted }: { slug: string; live: number | null; submitted: number | null },
): ReturnType<typeof compareRevisions> {
  if (live === null || submitted === null) return null
  return compareRevisions(db, slug, { from: live, to: submitted })
}
