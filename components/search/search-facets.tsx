import { printQuery } from '#domain/search/print-query.ts'
import { withFilter } from '#domain/search/search-filters.ts'
import { searchPageAddress, type SearchPlace } from '#domain/search/search-page-address.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import { searchFacets, type SearchFacet, type SearchResults } from '#domain/search/search-results.ts'

const labels: Readonly<Record<SearchFacet, string>> = {
  category: 'Category',
  confidence: 'Confidence',
  year: 'Year',
  entity: 'Entity',
  technique: 'Technique',
}

interface SearchFacetsProps {
  query: SearchQuery
  place: SearchPlace
  results: SearchResults
}

/** What the results have in common, with counts, each a link to those that have it. */
export function SearchFacets({ query, place, results: { total, facets } }: SearchFacetsProps) {
  // What all results have narrows nothing.
  const listNarrowing = (field: SearchFacet) => facets[field].filter(({ count }) => count < total)
  const shown = searchFacets.filter((field) => listNarrowing(field).length > 0)
  if (shown.length === 0) return null
  return (
    <section className="facets" aria-labelledby="narrow">
      <h2 className="label" id="narrow">
        Narrow the results
      </h2>
      {shown.map((field, index) => (
        <details key={field} open={index < 2}>
          <summary>{labels[field]}</summary>
          <ul className="counts">
            {listNarrowing(field).map(({ value, name, count }) => (
              <li key={value}>
                <a
                  href={searchPageAddress({ ...place, text: narrow(query, field, value), page: 1 })}
                  dir="auto"
                >
                  {field === 'confidence' ? toTitle(name) : name}
                </a>
                <span className="num">
                  {count}
                  <span className="vh"> {count === 1 ? 'result' : 'results'}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Levels of confidence are words of ours; all other values are called as they call themselves. */
function toTitle(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A year is all from its beginning to its end. */
function narrow(query: SearchQuery, facet: SearchFacet, value: string): string {
  const fields = facet === 'year' ? (['from', 'to'] as const) : [facet]
  return printQuery(fields.reduce((narrowed, field) => withFilter(narrowed, { field, value }), query))
}
