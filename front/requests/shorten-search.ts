import { searchAddress } from '#domain/pages/addresses.ts'
import { mostCharacters } from '#domain/search/search-query.ts'
import { splitTarget } from './read-target.ts'

/** More than is read of a query, in UTF-16 code units: its page says that the rest was not used. */
const keptCharacters = mostCharacters + 100

/** The first line of a request, as far as it has arrived. */
const askedFor = /^GET ([!-~]+)/

/**
 * The target of a search without what no search reads of it: whoever pastes a whole text gets what its beginning finds. `null`
 * for what is no search.
 */
export function shortenSearch(target: string): string | null {
  const [path, query] = splitTarget(target)
  if (path !== searchAddress || !query) return null
  const words = new URLSearchParams(query).get('q') ?? ''
  return `${path}?${new URLSearchParams({ q: words.slice(0, keptCharacters).toWellFormed() }).toString()}`
}

/** The same for a request whose head is too large to be read, from the bytes that it begins with. */
export function findShortSearch(head: Buffer | undefined): string | null {
  const target = askedFor.exec(head?.toString('latin1') ?? '')?.[1]
  return target === undefined ? null : shortenSearch(target)
}
