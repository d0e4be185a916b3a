import type { Transaction } from '#server/db/database.ts'
import type { FoundOfLate } from './list-found-withdrawn.ts'
import { toMatchCondition } from './match-condition.ts'

/**
 * The ids of briefs that a query finds and that were corrected at an instant or after it, the latest first. However many
 * newer ones it finds: what is read is what was corrected since.
 */
export async function listCorrected(
  tx: Transaction,
  { query, stemmed, since, take }: FoundOfLate,
): Promise<string[]> {
  const condition = toMatchCondition(query, stemmed)
  if (!condition) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with corrected as materialized (
      select brief_id, published_at from listings where corrected and published_at >= ${since}
    )
    select s.brief_id::text as id from corrected l join search_briefs s on s.brief_id = l.brief_id
    where ${condition} order by l.published_at desc, s.brief_id desc limit ${take}`
  return rows.map(({ id }) => id)
}
