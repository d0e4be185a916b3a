import { printQuery, printTerm } from '#domain/search/print-query.ts'
import { withoutFilter, type FilterSide } from '#domain/search/search-filters.ts'
import { searchPageAddress, type SearchPlace } from '#domain/search/search-page-address.ts'
import type { SearchQuery, SearchTerm } from '#domain/search/search-query.ts'

/** The filters of a search, each a link to the same search without it. */
export function FiltersInUse({ query, place }: { query: SearchQuery; place: SearchPlace }) {
  const filters = [...listFilters(query.wanted.flat(), 'wanted'), ...listFilters(query.excluded, 'excluded')]
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label="Filters in use">
      {filters.map(({ filter, side, name }) => {
        const text = printQuery(withoutFilter(query, filter, [side]))
        return (
          <li key={name}>
            <a href={searchPageAddress({ ...place, text, page: 1 })} aria-label={`Remove the filter ${name}`}>
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** The filters among some terms, each as it is written: `-` before what must not be found. */
function listFilters(terms: readonly SearchTerm[], side: FilterSide) {
  const sign = side === 'excluded' ? '-' : ''
  return terms.flatMap((term) =>
    term.kind === 'filter' ? [{ filter: term, side, name: sign + printTerm(term) }] : [],
  )
}
