import { categoriesAddress } from '#domain/pages/addresses.ts'
import { listNotes } from '#domain/search/search-notes.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import type { SearchAnswer, SearchResults } from '#domain/search/search-results.ts'
import { searchPageAddress, type SearchPlace } from '#domain/search/search-page-address.ts'
import { FollowSearch } from './follow-search.tsx'
import { SearchFacets } from './search-facets.tsx'
import { FiltersInUse } from './filters-in-use.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHits } from './search-hits.tsx'
import { ResultSteps } from './result-steps.tsx'
import { SearchTips } from './search-tips.tsx'
import { SortChoice } from './sort-choice.tsx'

export interface SearchViewData {
  query: SearchQuery
  place: SearchPlace
  /** `null` where nothing was asked. */
  answer: SearchAnswer | null
}

/** The search page: the field, what was found, and ways to narrow and follow it. */
export function SearchView({ data }: { data: SearchViewData }) {
  const { query, place, answer } = data
  return (
    <div className="search">
      <header className="head">
        <h1>Search</h1>
        <SearchForm {...place} />
        {listNotes(query).map((note) => (
          <p key={note} className="small">
            {note}
          </p>
        ))}
        {answer?.kind === 'found' && <DidYouMean {...answer} place={place} />}
      </header>
      <Answer {...data} />
    </div>
  )
}

function DidYouMean({ didYouMean, place }: SearchResults & { place: SearchPlace }) {
  if (didYouMean === null) return null
  return (
    <p>
      Did you mean{' '}
      <a href={searchPageAddress({ ...place, text: didYouMean, page: 1 })} dir="auto">
        {didYouMean}
      </a>
      ?
    </p>
  )
}

function Answer({ query, place, answer }: SearchViewData) {
  if (answer === null) return <SearchTips />
  if (answer.kind === 'too-slow') {
    return (
      <>
        <p className="none">
          This search took too long. Try fewer or longer words, or narrow it with a filter such as from:2026.
        </p>
        <SearchTips />
      </>
    )
  }
  return (
    <div className="frame">
      <section aria-labelledby="results">
        <h2 id="results">{spellTotal(answer)}</h2>
        <FiltersInUse query={query} place={place} />
        {answer.total > 0 ? (
          <>
            {answer.isMore && (
              <p className="small">
                Only the newest {answer.total.toLocaleString('en-GB')} are sorted and counted here. Narrow the
                search to reach older ones.
              </p>
            )}
            <SortChoice place={place} />
            <SearchHits hits={answer.hits} />
            <ResultSteps place={place} total={answer.total} />
          </>
        ) : (
          <p className="none">
            No published brief matches this search. Try fewer words, or browse the{' '}
            <a href={categoriesAddress}>categories</a>.
          </p>
        )}
      </section>
      <aside aria-label="Narrow or follow this search">
        <SearchFacets query={query} place={place} results={answer} />
        <FollowSearch text={place.text} />
        <SearchTips />
      </aside>
    </div>
  )
}

function spellTotal({ total, isMore }: SearchResults): string {
  if (isMore) return `More than ${total.toLocaleString('en-GB')} briefs`
  if (total === 0) return 'No briefs'
  return total === 1 ? '1 brief' : `${total.toLocaleString('en-GB')} briefs`
}
