import type { IndexPage } from '#domain/names/index-page.ts'
import { toPlaceAbove, toPlaceCode, wholeIndex } from '#domain/names/index-place.ts'
import { mostInIndex } from '#domain/names/most-in-index.ts'
import type { Database } from '#server/db/database.ts'
import { countPlaces, listIndexEntries, listPlacesWithin, listShortEntries } from './index-entries.ts'
import type { SharedKind } from './shared-kinds.ts'

/** What the page of a place in the index of tags or entities shows. */
export async function getIndexPage(db: Database, kind: SharedKind, place: string): Promise<IndexPage> {
  const entries = await listIndexEntries(db, kind, { place, take: mostInIndex + 1 })
  if (entries.length <= mostInIndex) return { place, count: entries.length, entries, places: [] }
  const places = await listPlacesWithin(db, kind, place)
  const short = place === wholeIndex ? [] : await listShortEntries(db, kind, place)
  const count = places.reduce((sum, one) => sum + one.count, short.length)
  return { place, count, entries: short, places }
}

/** Whether the index leads to a place: only where the place that it is a part of has too many names for one page. */
export async function isIndexed(db: Database, kind: SharedKind, place: string): Promise<boolean> {
  const above = toPlaceAbove(place)
  if (above === null) return true
  const [counted] = await countPlaces(db, kind, { places: [above], most: mostInIndex + 1 })
  return (counted?.count ?? 0) > mostInIndex
}

/** The codes of all places that an index leads to, a page at a time. */
export function listPlaceCodes(db: Database, kind: SharedKind): AsyncGenerator<{ code: string }[]> {
  return listWithin(db, kind, wholeIndex)
}

async function* listWithin(
  db: Database,
  kind: SharedKind,
  place: string,
): AsyncGenerator<{ code: string }[]> {
  const { places } = await getIndexPage(db, kind, place)
  if (places.length === 0) return
  yield places.map((one) => ({ code: toPlaceCode(one.place) }))
  for (const one of places) if (one.count > mostInIndex) yield* listWithin(db, kind, one.place)
}
