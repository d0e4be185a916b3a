import { searchAddress } from '#domain/pages/addresses.ts'

/** The search field at the head of every page. It is a plain form; suggestions are added where scripts run. */
export function SearchBox() {
  return (
    <form className="find wide" action={searchAddress} role="search">
      <search-suggestions>
        <input
          name="q"
          type="search"
          aria-label="Search the briefs"
          placeholder="Search"
          autoComplete="off"
          enterKeyHint="search"
          dir="auto"
        />
      </search-suggestions>
    </form>
  )
}
