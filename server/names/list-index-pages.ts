import { toNextPlace, toPlaceCode, wholeIndex, type PlaceCount } from '#domain/names/index-place.ts'
import { mostInIndex } from '#domain/names/most-in-index.ts'
import { indexPlaceAddress } from '#domain/pages/addresses.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { countPlaces, listPlacesWithin } from './index-entries.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/**
 * The addresses of the pages of an index on which some keys are listed or counted, from the whole index on, as many
 * pages as have names now. Where the index would be cut less finely without these keys, also the pages that there are
 * only because of them: taken before and after a change, both lists together name every page that it makes or ends.
 */
export async function listIndexPages(
  db: Database | Transaction,
  kind: SharedKind,
  keys: readonly string[],
): Promise<string[]> {
  const pages: string[] = []
  let places = keys.length === 0 ? [] : [wholeIndex]
  while (places.length > 0) {
    pages.push(...places)
    const counted = await countPlaces(db, kind, { places, most: mostInIndex + keys.length + 1 })
    const full = counted.filter(({ count }) => count > mostInIndex)
    pages.push(...(await listComing(db, kind, { full, by: keys.length })))
    places = listNext(full, keys)
  }
  const { index } = sharedKinds[kind]
  return [...new Set(pages)].map((place) =>
    place === wholeIndex ? index : indexPlaceAddress(index, toPlaceCode(place)),
  )
}

function listNext(full: readonly PlaceCount[], keys: readonly string[]): string[] {
  const next = full.flatMap(({ place }) =>
    keys.filter((key) => key.startsWith(place)).map((key) => toNextPlace(place, key)),
  )
  return [...new Set(next)].filter((place) => place !== null)
}

/** All places within those that are full by so few names that they were not, or soon will not be. */
async function listComing(
  db: Database | Transaction,
  kind: SharedKind,
  { full, by }: { full: readonly PlaceCount[]; by: number },
): Promise<string[]> {
  const pages: string[] = []
  for (const { place } of full.filter(({ count }) => count <= mostInIndex + by)) {
    const within = await listPlacesWithin(db, kind, place)
    const fullWithin = within.filter(({ count }) => count > mostInIndex)
    pages.push(...within.map((one) => one.place), ...(await listComing(db, kind, { full: fullWithin, by })))
  }
  return pages
}
