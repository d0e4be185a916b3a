import { parsePlaceCode, toPlaceAbove, wholeIndex } from '#domain/names/index-place.ts'
import {
  llmsAddress,
  newsSitemapAddress,
  partSitemapAddress,
  placeSitemapAddress,
  sitemapAddress,
} from '#domain/pages/addresses.ts'
import type { BriefFace } from '#domain/pages/brief-face.ts'

/** The part of the sitemap with the pages that there are few of. */
export const fewPagesPart = 'pages'

/** The maps that change with a brief: those of its month, and of the places of its tags and entities. */
export function listBriefSitemaps(before: BriefFace, after: BriefFace): string[] {
  const shown = [before, after].filter(({ state }) => state === 'visible')
  if (shown.length === 0) return []
  const months = shown.flatMap(({ wholePlace }) => wholePlace?.month ?? [])
  const usesTechniques = shown.some(({ techniques }) => techniques.length > 0)
  return [
    sitemapAddress,
    newsSitemapAddress,
    ...months.map(partSitemapAddress),
    ...(usesTechniques ? [partSitemapAddress(fewPagesPart)] : []),
    ...listNameSitemaps(shown.flatMap(({ indexes }) => indexes)),
  ]
}

/** The maps that change when pages of the indexes of tags and entities do, given by their addresses. */
export function listNameSitemaps(indexes: readonly string[]): string[] {
  const maps = indexes.map(toNameSitemap).filter((address) => address !== null)
  return maps.length > 0 ? [sitemapAddress, ...maps] : []
}

/** What says that there is a standing page, and where. */
export const standingSitemaps: readonly string[] = [partSitemapAddress(fewPagesPart), llmsAddress]

/** An index has one map, or one for each of its largest places: whatever is smaller is in one of these. */
function toNameSitemap(address: string): string | null {
  const [, index, code] = /^(\/[a-z]+)(?:\/places\/([a-z0-9-]+))?$/.exec(address) ?? []
  if (index === undefined) return null
  if (code === undefined) return partSitemapAddress(index.slice(1))
  const place = parsePlaceCode(code)
  return place !== null && toPlaceAbove(place) === wholeIndex ? placeSitemapAddress(index, code) : null
}
