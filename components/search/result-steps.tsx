import { searchPageAddress, type SearchPlace } from '#domain/search/search-page-address.ts'
import { hitsOnPage } from '#domain/search/search-results.ts'

/** The ways to the results before and after these. */
export function ResultSteps({ place, total }: { place: SearchPlace; total: number }) {
  const last = Math.ceil(total / hitsOnPage)
  if (last < 2) return null
  const { page } = place
  return (
    <nav className="steps" aria-label="Pages of results">
      {page > 1 && (
        <p>
          <a href={searchPageAddress({ ...place, page: page - 1 })} rel="prev">
            Results {spellRange(page - 1, total)}
          </a>
        </p>
      )}
      <p className="small">
        Page {page} of {last}
      </p>
      {page < last && (
        <p>
          <a href={searchPageAddress({ ...place, page: page + 1 })} rel="next">
            Results {spellRange(page + 1, total)}
          </a>
        </p>
      )}
    </nav>
  )
}

function spellRange(page: number, total: number): string {
  return `${(page - 1) * hitsOnPage + 1} to ${Math.min(page * hitsOnPage, total)}`
}
