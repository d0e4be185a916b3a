import { searchAddress } from '#domain/pages/addresses.ts'
import type { SearchSort } from '#domain/search/search-results.ts'

interface SearchFormProps {
  text: string
  sort: SearchSort
}

/** The field of the search page. It is a plain form; suggestions are added where scripts run. */
export function SearchForm({ text, sort }: SearchFormProps) {
  return (
    <form className="field" action={searchAddress} role="search">
      <label className="vh" htmlFor="search-text">
        Search the briefs
      </label>
      <search-suggestions>
        <input
          id="search-text"
          name="q"
          type="search"
          defaultValue={text}
          autoComplete="off"
          enterKeyHint="search"
          dir="auto"
        />
      </search-suggestions>
      {sort !== 'best' && <input type="hidden" name="sort" value={sort} />}
      <button>Search</button>
    </form>
  )
}
