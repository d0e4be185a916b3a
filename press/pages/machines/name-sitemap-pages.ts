import { parsePlaceCode, toPlaceAbove, wholeIndex } from '#domain/names/index-place.ts'
import { partSitemapAddress, placeSitemapAddress } from '#domain/pages/addresses.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { Loaded, PageKind, TextForm } from '#press/page.ts'
import { slugForm, toAddressPattern } from '#press/pages/address-pattern.ts'
import { printSitemap } from '#press/sitemaps/print-sitemaps.ts'
import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'
import { getNameMap, listMapPlaces, toNamesPart } from '#server/sitemaps/list-name-maps.ts'

type Slugs = readonly { slug: string }[]

/** `/sitemaps/tags.xml` and `/sitemaps/entities.xml`: all of a kind, while their index is one page. */
export const tagSitemapPage = toWholeMap('tag')
export const entitySitemapPage = toWholeMap('entity')

/** `/sitemaps/tags/<code>.xml` and `/sitemaps/entities/<code>.xml`: those of a place of the index, when it is cut. */
export const tagPlaceSitemapPage = toPlaceMap('tag')
export const entityPlaceSitemapPage = toPlaceMap('entity')

function toWholeMap(kind: SharedKind): PageKind<Record<string, never>, Slugs> {
  return {
    ...toAddressPattern({}, () => partSitemapAddress(toNamesPart(kind))),
    async *list(db) {
      yield (await listMapPlaces(db, kind)) === null ? [{}] : []
    },
    isOnRequest: true,
    load: ({ db }) => loadNames(db, kind, wholeIndex),
    form: toForm(kind),
  }
}

function toPlaceMap(kind: SharedKind): PageKind<{ code: string }, Slugs> {
  const { index } = sharedKinds[kind]
  return {
    ...toAddressPattern({ code: slugForm }, ({ code }) => placeSitemapAddress(index, code)),
    async *list(db) {
      yield (await listMapPlaces(db, kind)) ?? []
    },
    isOnRequest: true,
    async load({ db }, { code }) {
      const place = parsePlaceCode(code)
      // Smaller places are in the map of the one that they are a part of.
      if (place === null || toPlaceAbove(place) !== wholeIndex) return { status: 404 }
      return loadNames(db, kind, place)
    },
    form: toForm(kind),
  }
}

async function loadNames(db: Database, kind: SharedKind, place: string): Promise<Loaded<Slugs>> {
  const map = await getNameMap(db, kind, place)
  if (map === null) return { status: 404 }
  return { status: 200, data: map.names, changesAt: null, isPassing: !map.isListed }
}

function toForm(kind: SharedKind): TextForm<Slugs> {
  const { address } = sharedKinds[kind]
  return {
    kind: 'text',
    contentType: contentTypes.xml,
    print: (names, { baseUrl }) =>
      printSitemap(
        names.map(({ slug }) => ({ path: address(slug), changedAt: null })),
        baseUrl,
      ),
  }
}
