import { mostRanked } from '#domain/search/search-results.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'

/** So many times as many briefs are looked at as would do if the matches were spread evenly. */
const margin = 1.3

/** Of more than this share of all briefs, walking back from the newest one unpacks no more of them than are wanted. */
const everywhere = 0.5

interface Explained {
  'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }]
}

/** How a search for many matches goes about it. */
export interface Reach {
  /** No brief before it is looked at, as there are probably enough from then on; `null` where all are. */
  since: Date | null
}

/**
 * How far back to look for more matches than are ranked: an estimate, to be checked by what is found. `null` where there
 * are no more, or where they are nearly everywhere. The planner takes comparing words with a brief for cheap, though each
 * has to be unpacked; the rest of the transaction has it prefer the index of words.
 */
export async function decideReach(tx: Transaction, condition: Prisma.Sql): Promise<Reach | null> {
  const [plan] = await tx.$queryRaw<Explained[]>`
    explain (format json) select 1 from search_briefs s where ${condition}`
  const expected = plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
  if (expected <= mostRanked) return null
  const back = margin * mostRanked
  const [row] = await tx.$queryRaw<{ since: Date | null; share: number }[]>`
    select set_config('cpu_operator_cost', '0.2', true), set_config('max_parallel_workers_per_gather', '0', true),
      case when back < total / 2 then (
        select first_published_at from search_briefs order by first_published_at desc, brief_id desc
        offset back limit 1) end as since,
      ${expected}::float8 / total as share
    from (select reltuples as total, ceil(reltuples * ${back / expected}::float8)::bigint as back
      from pg_class where oid = 'search_briefs'::regclass) c`
  return row && row.share < everywhere ? { since: row.since } : null
}
