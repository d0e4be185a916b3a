import { printQuery, printTerm } from '#domain/search/print-query.ts'
import { withoutFilter } from '#domain/search/search-filters.ts'
import { searchPageAddress, type SearchPlace } from '#domain/search/search-page-address.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'

/** The filters of a search, each a link to the same search without it. */
export function FiltersInUse({ query, place }: { query: SearchQuery; place: SearchPlace }) {
  const terms = [...query.wanted.flat(), ...query.excluded]
  const filters = terms.flatMap((term) => (term.kind === 'filter' ? [term] : []))
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label="Filters in use">
      {filters.map((filter) => {
        const name = printTerm(filter)
        const text = printQuery(withoutFilter(query, filter))
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
