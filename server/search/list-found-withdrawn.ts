import type { SearchQuery } from '#domain/search/search-query.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { toMatchCondition, type StemmedQuery } from './match-condition.ts'

/** What is asked of a query besides what it finds: what happened of late, at most `take`. */
export interface FoundOfLate {
  query: SearchQuery
  stemmed: readonly StemmedQuery[]
  since: Date
  take: number
}

/** The ids of briefs that a query found until they were withdrawn, since an instant, the latest withdrawal first. */
export async function listFoundWithdrawn(tx: Transaction, wanted: FoundOfLate): Promise<string[]> {
  const { query, stemmed, since, take } = wanted
  const condition = toMatchCondition(query, stemmed)
  if (!condition) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recent as materialized (select * from search_withdrawn where withdrawn_at >= ${since}), ${formerLists}
    select s.brief_id::text as id from recent s where ${condition}
    order by s.withdrawn_at desc, s.brief_id desc limit ${take}`
  return rows.map(({ id }) => id)
}

/** What a filter looks for in the lists of visible briefs, it finds here under the same names. */
const formerLists = Prisma.sql`
  listing_tags as (
    select s.brief_id, coalesce(t.merged_into_id, t.id) as tag_id
    from recent s join briefs b on b.id = s.brief_id join taggings g on g.revision_id = b.live_revision_id
      join tags t on t.id = g.tag_id),
  listing_entities as (
    select s.brief_id, coalesce(e.merged_into_id, e.id) as entity_id
    from recent s join briefs b on b.id = s.brief_id join entity_namings n on n.revision_id = b.live_revision_id
      join entities e on e.id = n.entity_id),
  listing_techniques as (
    select s.brief_id, u.technique_id
    from recent s join briefs b on b.id = s.brief_id join technique_uses u on u.revision_id = b.live_revision_id)`
