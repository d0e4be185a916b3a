import { printQuery, printTerm } from './print-query.ts'
import { parseQuery } from './parse-query.ts'
import type { SearchField, SearchFilter, SearchQuery, SearchTerm } from './search-query.ts'

/** A brief has one of each: another one asked for takes the place of the first. */
const single: ReadonlySet<SearchField> = new Set(['category', 'confidence', 'likelihood', 'from', 'to'])

/** The query with one more filter; of what a brief has only one of, instead of those there were. */
export function withFilter(query: SearchQuery, filter: SearchFilter): SearchQuery {
  const kept = single.has(filter.field)
    ? drop(query, (term) => term.kind === 'filter' && term.field === filter.field)
    : withoutFilter(query, filter)
  return parseQuery(printQuery({ ...kept, wanted: [...kept.wanted, [{ kind: 'filter', ...filter }]] }))
}

/** The query without a filter, wanted or excluded. */
export function withoutFilter(query: SearchQuery, filter: SearchFilter): SearchQuery {
  const printed = printTerm({ kind: 'filter', ...filter })
  return drop(query, (term) => printTerm(term) === printed)
}

function drop(query: SearchQuery, isDropped: (term: SearchTerm) => boolean): SearchQuery {
  const keep = (terms: readonly SearchTerm[]) => terms.filter((term) => !isDropped(term))
  return {
    wanted: query.wanted.map(keep).filter((terms) => terms.length > 0),
    excluded: keep(query.excluded),
    notes: [],
  }
}
