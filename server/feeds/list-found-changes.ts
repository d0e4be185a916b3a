import type { SearchQuery } from '#domain/search/search-query.ts'
import type { Database } from '#server/db/database.ts'
import { listCorrected } from '#server/search/list-corrected.ts'
import { listFoundWithdrawn } from '#server/search/list-found-withdrawn.ts'
import { findMatches } from '#server/search/search-briefs.ts'
import { withinTime } from '#server/search/within-time.ts'
import { mergeChanges, type LatestChange } from './latest-changes.ts'
import { listLatestBriefsAmong } from './list-feed-briefs.ts'
import { listWithdrawnAmong } from './withdrawn-briefs.ts'

/** Of so many matches those that are news go into a feed: imported briefs lie among them by their own dates. */
const mostLookedAt = 100

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
    // Beyond the newest of many matches lie others that were corrected of late.
    const corrected = matches.isMore ? await listCorrected(tx, { query, stemmed, since, take }) : []
    return {
      kind: 'found' as const,
      visible: [...matches.shown.map(({ id }) => id), ...corrected],
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
