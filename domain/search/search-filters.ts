import { printQuery, printTerm } from './print-query.ts'
import { parseQuery } from './parse-query.ts'
import type { SearchField, SearchFilter, SearchQuery, SearchTerm } from './search-query.ts'

/** A brief has one of each: another one asked for takes the place of the first. */
const single: ReadonlySet<SearchField> = new Set(['category', 'confidence', 'likelihood', 'from', 'to'])

/** Where a filter stands: among what is looked for, or among what must not be found. */
export type FilterSide = 'wanted' | 'excluded'

/** The query with one more filter; of what a brief has only one of, instead of those there were. */
export function withFilter(query: SearchQuery, filter: SearchFilter): SearchQuery {
  const kept = single.has(filter.field)
    ? drop(query, (term) => term.kind === 'filter' && term.field === filter.field)
    : withoutFilter(query, filter)
  return parseQuery(printQuery({ ...kept, wanted: [...kept.wanted, [{ kind: 'filter', ...filter }]] }))
}

/** The query without a filter, where it is wanted, where it is excluded, or both. */
export function withoutFilter(
  query: SearchQuery,
  filter: SearchFilter,
  from: readonly FilterSide[] = ['wanted', 'excluded'],
): SearchQuery {
  const printed = printTerm({ kind: 'filter', ...filter })
  return drop(query, (term, side) => from.includes(side) && printTerm(term) === printed)
}

type IsDropped = (term: SearchTerm, side: FilterSide) => boolean

function drop(query: SearchQuery, isDropped: IsDropped): SearchQuery {
  const wanted = query.wanted.map((terms) => terms.filter((term) => !isDropped(term, 'wanted')))
  return {
    wanted: wanted.filter((terms) => terms.length > 0),
    excluded: query.excluded.filter((term) => !isDropped(term, 'excluded')),
    notes: [],
  }
}
