import { mostRanked, type SearchResults, type SearchSort } from '#domain/search/search-results.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import type { Reach } from './decide-reach.ts'
import { facetCounts } from './facet-counts.ts'
import type { StemmedQuery } from './match-condition.ts'

/** A match as it is shown. */
export interface SearchMatch {
  id: string
  language: string
}

/** What is found: some of it in order, and all of it counted. */
export interface SearchMatches extends Pick<SearchResults, 'total' | 'isMore' | 'facets'> {
  shown: SearchMatch[]
}

/** Which matches are shown, in which order. */
export interface ShownMatches {
  /** By `changed`, what was published or corrected last is first. */
  sort: SearchSort | 'changed'
  /** How many come before them. */
  start: number
  most: number
}

/** Seconds after which a brief counts half as much as the newest one with the same words. */
const year = 365 * 24 * 60 * 60

export interface WantedMatches {
  condition: Prisma.Sql
  reach: Reach | null
  stemmed: readonly StemmedQuery[]
}

/** The newest visible briefs that a condition holds for. */
export async function getMatches(
  tx: Transaction,
  { condition, reach, stemmed }: WantedMatches,
  shown: ShownMatches,
): Promise<SearchMatches> {
  if (reach?.since) {
    const recent = Prisma.sql`${condition} and s.first_published_at >= ${reach.since}`
    const found = await readMatches(tx, toSelect(collect(recent), stemmed, shown))
    if (found.isMore) return found
  }
  return readMatches(tx, toSelect(reach ? collect(condition) : walk(condition), stemmed, shown))
}

/** From the newest on, one brief after the other, where the planner does not know better. */
function walk(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`search_briefs s where ${condition}`
}

/** All at once: behind `offset 0` the planner does not know that only the newest are wanted. */
function collect(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(select * from search_briefs s where ${condition} offset 0) s`
}

async function readMatches(tx: Transaction, select: Prisma.Sql): Promise<SearchMatches> {
  const [row] = await tx.$queryRaw<SearchMatches[]>(select)
  if (!row) throw new Error('an aggregate without a row')
  return row
}

/** They are ranked and counted where they are: two thousand rows take longer to read than to find. */
function toSelect(
  source: Prisma.Sql,
  stemmed: readonly StemmedQuery[],
  { sort, start, most }: ShownMatches,
): Prisma.Sql {
  return Prisma.sql`
    with matched as materialized (
      select s.brief_id, s.language, s.category_id, s.confidence, s.first_published_at, s.lead,
        s.entity_ids, s.technique_ids
      from ${source}
      order by s.first_published_at desc, s.brief_id desc limit ${mostRanked + 1}
    ),
    ranked as materialized (select * from matched limit ${mostRanked})
    select (select count(*)::int from ranked) as total,
      (select count(*) from matched) > ${mostRanked} as "isMore",
      coalesce((select json_agg(json_build_object('id', brief_id, 'language', language)) from (
        select brief_id, language from ranked order by ${toOrder(sort, stemmed)} limit ${most} offset ${start}
      ) shown), '[]'::json) as shown,
      ${facetCounts} as facets`
}

/** Of two alike the newer one is first. */
function toOrder(sort: ShownMatches['sort'], stemmed: readonly StemmedQuery[]): Prisma.Sql {
  if (sort === 'oldest') return Prisma.sql`first_published_at, brief_id`
  if (sort === 'changed')
    return Prisma.sql`(select l.published_at from listings l where l.brief_id = ranked.brief_id) desc, brief_id desc`
  const newest = Prisma.sql`first_published_at desc, brief_id desc`
  const words = stemmed.filter(({ any }) => any !== '')
  if (sort === 'newest' || words.length === 0) return newest
  const age = Prisma.sql`extract(epoch from (select max(first_published_at) from ranked) - first_published_at)::float8`
  return Prisma.sql`case language ${Prisma.join(words.map(toRank), ' ')} else 0 end / (1 + ${age} / ${year}) desc, ${newest}`
}

function toRank({ language, any }: StemmedQuery): Prisma.Sql {
  return Prisma.sql`when ${language} then ts_rank('{0.05, 0.2, 0.5, 1.0}', lead, ${any}::tsquery, 1)`
}
