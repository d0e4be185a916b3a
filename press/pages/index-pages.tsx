import { IndexView, toIndexTitle, type IndexData } from '#components/names/index-view.tsx'
import { parsePlaceCode, toPlaceCode, wholeIndex } from '#domain/names/index-place.ts'
import { indexPlaceAddress } from '#domain/pages/addresses.ts'
import { getIndexPage, isIndexed, listPlaceCodes } from '#server/names/get-index-page.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'
import type { HtmlForm, PageKind } from '#press/page.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'

const form: HtmlForm<IndexData> = {
  kind: 'html',
  styles: ['lists'],
  head: ({ of, place }) => ({
    title: toIndexTitle({ of, place }),
    description:
      of === 'tag'
        ? 'The tags of published briefs, with the number of briefs for each.'
        : 'The people, organisations, places and other things that briefs name, with the number of briefs for each.',
    path: toPath(of, place),
  }),
  View: IndexView,
}

/** `/tags` and `/entities`: all that visible briefs carry or name. */
export const tagIndexPage = toIndexPage('tag')
export const entityIndexPage = toIndexPage('entity')

/** `/tags/places/<code>` and `/entities/places/<code>`: those of one place, where all are too many for one page. */
export const tagPlacePage = toPlacePage('tag')
export const entityPlacePage = toPlacePage('entity')

function toIndexPage(of: SharedKind): PageKind<Record<string, never>, IndexData> {
  return {
    ...toAddressPattern({}, () => sharedKinds[of].index),
    list: () => [[{}]],
    async load({ db }) {
      return { status: 200, data: { of, ...(await getIndexPage(db, of, wholeIndex)) }, changesAt: null }
    },
    form,
  }
}

function toPlacePage(of: SharedKind): PageKind<{ code: string }, IndexData> {
  return {
    ...toAddressPattern({ code: slugForm }, ({ code }) => indexPlaceAddress(sharedKinds[of].index, code)),
    list: (db) => listPlaceCodes(db, of),
    async load({ db }, { code }) {
      const place = parsePlaceCode(code)
      if (place === null) return { status: 404 }
      const page = await getIndexPage(db, of, place)
      if (page.count === 0) return { status: 404 }
      // Where the index was cut more finely once, readers who come back still find the names of the place.
      const isPassing = !(await isIndexed(db, of, place))
      return { status: 200, data: { of, ...page }, changesAt: null, isPassing }
    },
    form,
  }
}

function toPath(of: SharedKind, place: string): string {
  const { index } = sharedKinds[of]
  return place === wholeIndex ? index : indexPlaceAddress(index, toPlaceCode(place))
}
