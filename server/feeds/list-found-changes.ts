import type { SearchQuery } from '#domain/search/search-query.ts'
import type { Database } from '#server/db/database.ts'
import { listFoundWithdrawn } from '#server/search/list-found-withdrawn.ts'
import { findMatches } from '#server/search/search-briefs.ts'
import { withinTime } from '#server/search/within-time.ts'
import { mergeChanges, type LatestChange } from './latest-changes.ts'
import { listLatestBriefsAmong, mostLookedAt } from './list-feed-briefs.ts'
import { listWithdrawnAmong } from './withdrawn-briefs.ts'

/**
 * The briefs that a query finds, or found until they were withdrawn since an instant, by what last happened to them, at
 * most `take`; `null` where the search takes longer than any may.
 */
export async function listFoundChanges(
  db: Database,
  query: SearchQuery,
  { since, take }: { since: Date; take: number },
): Promise<LatestChange[] | null> {
  const found = await withinTime(db, async (tx) => {
    const toShow = { sort: 'changed', start: 0, most: mostLookedAt } as const
    const { stemmed, matches } = await findMatches(tx, query, toShow)
    return {
      kind: 'found' as const,
      visible: matches.shown.map(({ id }) => id),
      withdrawn: await listFoundWithdrawn(tx, { query, stemmed, since, take }),
    }
  })
  if (found.kind === 'too-slow') return null
  const [published, withdrawn] = await Promise.all([
    listLatestBriefsAmong(db, { ids: found.visible, take }),
    listWithdrawnAmong(db, found.withdrawn),
  ])
  return mergeChanges(published, withdrawn).slice(0, take)
}
