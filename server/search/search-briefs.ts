import type { SearchQuery } from '#domain/search/search-query.ts'
import { mostRanked, type SearchAnswer, type SearchSort } from '#domain/search/search-results.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { countFacets } from './count-facets.ts'
import { listHits } from './list-hits.ts'
import { stemQuery, toMatchCondition, type StemmedQuery } from './match-condition.ts'
import { correctQuery } from './correct-query.ts'
import type { SearchMatch } from './search-match.ts'
import { withinTime } from './within-time.ts'

export interface SearchRequest {
  /** From 1 on. */
  page: number
  perPage: number
  sort: SearchSort
}

/**
 * Finds visible briefs, in half a second or not at all. The best are those that have the words in title and bottom line,
 * and of two alike the newer one.
 */
export function searchBriefs(
  db: Database,
  query: SearchQuery,
  request: SearchRequest,
): Promise<SearchAnswer> {
  return withinTime(db, (tx) => search(tx, query, request))
}

async function search(tx: Transaction, query: SearchQuery, request: SearchRequest): Promise<SearchAnswer> {
  const stemmed = await stemQuery(tx, query)
  const condition = toMatchCondition(query, stemmed)
  const matches = condition ? await listMatches(tx, condition, stemmed) : []
  const ranked = order(matches.slice(0, mostRanked), request.sort)
  const start = (Math.max(1, request.page) - 1) * request.perPage
  return {
    kind: 'found',
    hits: await listHits(tx, ranked.slice(start, start + request.perPage), stemmed),
    total: ranked.length,
    isMore: matches.length > mostRanked,
    facets: await countFacets(tx, ranked),
    didYouMean: ranked.length === 0 ? await correctQuery(tx, query) : null,
  }
}

/** The newest first. A year older counts half. */
function listMatches(
  tx: Transaction,
  condition: Prisma.Sql,
  stemmed: readonly StemmedQuery[],
): Promise<SearchMatch[]> {
  const words = stemmed.filter(({ any }) => any !== '')
  const rank =
    words.length === 0
      ? Prisma.sql`0`
      : Prisma.sql`case m.language ${Prisma.join(words.map(toRank), ' ')} else 0 end`
  return tx.$queryRaw<SearchMatch[]>`
    with m as materialized (
      select s.brief_id, s.language, s.category_id, s.confidence, s.first_published_at, s.document
      from search_briefs s where ${condition}
      order by s.first_published_at desc, s.brief_id desc limit ${mostRanked + 1}
    )
    select m.brief_id::text as id, m.language, m.category_id::text as "categoryId", m.confidence,
      m.first_published_at as "publishedAt", (${rank})::float8 as rank
    from m order by m.first_published_at desc, m.brief_id desc`
}

function toRank({ language, any }: StemmedQuery): Prisma.Sql {
  return Prisma.sql`when ${language} then ts_rank('{0.05, 0.2, 0.5, 1.0}', m.document, ${any}::tsquery, 1)`
}

const year = 365 * 24 * 60 * 60 * 1000

function order(matches: readonly SearchMatch[], sort: SearchSort): SearchMatch[] {
  if (sort === 'newest') return [...matches]
  if (sort === 'oldest') return matches.toReversed()
  const newest = matches[0]?.publishedAt.getTime() ?? 0
  const toWorth = ({ rank, publishedAt }: SearchMatch) => rank / (1 + (newest - publishedAt.getTime()) / year)
  return matches
    .map((match) => ({ match, worth: toWorth(match) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ match }) => match)
}
