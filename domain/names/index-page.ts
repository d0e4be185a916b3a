import type { IndexEntry } from './index-entry.ts'
import { comparePlaces, toNextPlace, type PlaceCount } from './index-place.ts'

/** What a page of an index shows: all names of its place; or, where these are too many, smaller places. */
export interface IndexPage {
  place: string
  /** How many names the place has. */
  count: number
  /** Of a place that is cut, only those that are in no smaller one. */
  entries: readonly IndexEntry[]
  /** Empty unless the place is cut. */
  places: readonly PlaceCount[]
}

/** The entries of a page by the smaller places that they would be in, in the order in which the page shows them. */
export function groupEntries({
  place,
  entries,
}: Pick<IndexPage, 'place' | 'entries'>): { place: string; entries: IndexEntry[] }[] {
  const groups = Map.groupBy(entries, ({ key }) => toNextPlace(place, key) ?? place)
  return [...groups]
    .map(([next, inside]) => ({ place: next, entries: inside }))
    .toSorted((one, other) => comparePlaces(one.place, other.place))
}
