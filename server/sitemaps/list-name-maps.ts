import { toPlaceCode, wholeIndex } from '#domain/names/index-place.ts'
import { mostInIndex } from '#domain/names/most-in-index.ts'
import { partSitemapAddress, placeSitemapAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { countPlaces, listIndexEntries, listPlacesWithin } from '#server/names/index-entries.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'
import { mostInSitemap } from './list-mapped-briefs.ts'

/** The part of the sitemap with all of a kind: `tags`, `entities`. */
export function toNamesPart(kind: SharedKind): string {
  return sharedKinds[kind].index.slice(1)
}

/** The addresses of the maps of tags and entities: one for each kind, or one for each largest place of an index that is cut. */
export async function listNameMaps(db: Database): Promise<string[]> {
  const maps: string[] = []
  for (const kind of ['tag', 'entity'] satisfies SharedKind[]) {
    const codes = await listMapPlaces(db, kind)
    const { index } = sharedKinds[kind]
    if (codes !== null) maps.push(...codes.map(({ code }) => placeSitemapAddress(index, code)))
    else if ((await countNames(db, kind)) > 0) maps.push(partSitemapAddress(toNamesPart(kind)))
  }
  return maps
}

/** The codes of the largest places of an index, each of which has a map; `null` where the whole index fits into one. */
export async function listMapPlaces(db: Database, kind: SharedKind): Promise<{ code: string }[] | null> {
  if ((await countNames(db, kind)) <= mostInIndex) return null
  const places = await listPlacesWithin(db, kind, wholeIndex)
  return places.map(({ place }) => ({ code: toPlaceCode(place) }))
}

/**
 * The slugs of the names in the map of a place, and whether a crawler is led to it: whoever comes back to one that the index
 * was once cut into finds it still. `null` where there is no such map.
 */
export async function getNameMap(
  db: Database,
  kind: SharedKind,
  place: string,
): Promise<{ names: { slug: string }[]; isListed: boolean } | null> {
  const isCut = (await countNames(db, kind)) > mostInIndex
  if (isCut && place === wholeIndex) return null
  const names = await listIndexEntries(db, kind, { place, take: mostInSitemap })
  return names.length === 0 ? null : { names, isListed: isCut || place === wholeIndex }
}

/** Counted no further than it matters. */
async function countNames(db: Database, kind: SharedKind): Promise<number> {
  const [counted] = await countPlaces(db, kind, { places: [wholeIndex], most: mostInIndex + 1 })
  return counted?.count ?? 0
}
