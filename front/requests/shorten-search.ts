import { searchAddress } from '#domain/pages/addresses.ts'
import { mostCharacters } from '#domain/search/search-query.ts'
import { readTarget, splitTarget } from './read-target.ts'

/** More than is read of a query, in UTF-16 code units: its page says that the rest was not used. */
const keptCharacters = mostCharacters + 100

/** The first line of a request, as far as it has arrived. */
const askedFor = /^GET ([!-~]+)/

/** What a search says besides what it looks for. */
const kept = ['sort', 'page']

/**
 * The target of a search or of its feed without what no search reads of it: whoever pastes a whole text gets what its
 * beginning finds. `null` for what is no search.
 */
export function shortenSearch(target: string): string | null {
  const address = readAddress(target)
  const [, query] = splitTarget(target)
  if ((address !== searchAddress && !address?.startsWith(`${searchAddress}/`)) || !query) return null
  const given = new URLSearchParams(query)
  const short = new URLSearchParams({
    q: (given.get('q') ?? '').slice(0, keptCharacters).toWellFormed(),
  })
  for (const name of kept) {
    const value = given.get(name)
    // No word of an order and no number of a page is longer.
    if (value !== null && value.length <= 10) short.set(name, value)
  }
  return `${address}?${short.toString()}`
}

/** Its one right form; `null` where the next one to read it may take it for something else. */
function readAddress(target: string): string | null {
  const read = readTarget(target)
  if (read.kind === 'hostile') return null
  return read.kind === 'moved' ? read.to : read.address
}

/** The same for a request whose head is too large to be read, from the bytes that it begins with. */
export function findShortSearch(head: Buffer | undefined): string | null {
  const target = askedFor.exec(head?.toString('latin1') ?? '')?.[1]
  return target === undefined ? null : shortenSearch(target)
}
