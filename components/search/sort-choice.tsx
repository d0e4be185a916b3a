import { searchPageAddress, type SearchPlace } from '#domain/search/search-page-address.ts'
import { searchSorts, type SearchSort } from '#domain/search/search-results.ts'

const labels: Readonly<Record<SearchSort, string>> = {
  best: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
}

/** The orders that the results can have. */
export function SortChoice({ place }: { place: SearchPlace }) {
  return (
    <ul className="acts" aria-label="Sort by">
      {searchSorts.map((sort) => (
        <li key={sort}>
          <a
            href={searchPageAddress({ ...place, sort, page: 1 })}
            aria-current={sort === place.sort ? 'true' : undefined}
          >
            {labels[sort]}
          </a>
        </li>
      ))}
    </ul>
  )
}
