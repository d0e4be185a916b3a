import type { SearchQuery } from '#domain/search/search-query.ts'
import { mostRanked, type SearchAnswer, type SearchSort } from '#domain/search/search-results.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { countFacets } from './count-facets.ts'
import { listHits } from './list-hits.ts'
import { stemQuery, toMatchCondition } from './match-condition.ts'
import { correctQuery } from './correct-query.ts'
import { listMatches, orderMatches } from './list-matches.ts'
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
  const ranked = orderMatches(matches.slice(0, mostRanked), request.sort)
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
