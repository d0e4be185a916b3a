import type { SearchQuery } from '#domain/search/search-query.ts'
import type { SearchAnswer, SearchSort } from '#domain/search/search-results.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { decideReach } from './decide-reach.ts'
import { getMatches, type SearchMatches, type ShownMatches } from './get-matches.ts'
import { listHits } from './list-hits.ts'
import { stemQuery, toMatchCondition, type StemmedQuery } from './match-condition.ts'
import { correctQuery } from './correct-query.ts'
import { isTextTerm } from './to-ts-query.ts'
import { withinTime } from './within-time.ts'

export interface SearchRequest {
  /** From 1 on. */
  page: number
  perPage: number
  sort: SearchSort
  /** As if nothing had been published after this instant. */
  until?: Date | null
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
  const start = (Math.max(1, request.page) - 1) * request.perPage
  const { sort, perPage: most, until = null } = request
  const { stemmed, matches } = await findMatches(tx, query, { sort, start, most, until })
  const { shown, ...found } = matches
  return {
    kind: 'found',
    hits: await listHits(tx, shown, stemmed),
    ...found,
    didYouMean: found.total === 0 ? await correctQuery(tx, query) : null,
  }
}

/** What a query finds, and how it was stemmed. Call it within the time that a search may take (`withinTime`). */
export async function findMatches(
  tx: Transaction,
  query: SearchQuery,
  toShow: ShownMatches & { until?: Date | null },
): Promise<{ stemmed: StemmedQuery[]; matches: SearchMatches }> {
  const stemmed = await stemQuery(tx, query)
  const matching = toMatchCondition(query, stemmed)
  if (!matching) return { stemmed, matches: nothing }
  const { until = null } = toShow
  const condition = until === null ? matching : Prisma.sql`${matching} and s.first_published_at <= ${until}`
  // How many briefs a filter leaves, the planner does not know.
  const isWords = query.wanted.length > 0 && query.wanted.flat().every(isTextTerm)
  const reach = isWords ? await decideReach(tx, condition) : null
  return { stemmed, matches: await getMatches(tx, { condition, reach, stemmed }, toShow) }
}

const nothing: SearchMatches = {
  shown: [],
  total: 0,
  isMore: false,
  facets: { category: [], confidence: [], year: [], entity: [], technique: [] },
}
