import { searchAddress } from '#domain/pages/addresses.ts'
import type { SearchSort } from './search-results.ts'

/** Which page of which search. */
export interface SearchPlace {
  /** As `printQuery` writes it. */
  text: string
  sort: SearchSort
  /** From 1. */
  page: number
}

/** The address of a search, without what goes without saying. */
export function searchPageAddress({ text, sort, page }: SearchPlace): string {
  const query = new URLSearchParams({ q: text })
  if (sort !== 'best') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return `${searchAddress}?${query.toString()}`
}

/** The forms in which a search can be followed, by the name of their file. */
export const searchFeeds = [
  { file: 'feed.xml', label: 'RSS' },
  { file: 'atom.xml', label: 'Atom' },
  { file: 'feed.json', label: 'JSON' },
] as const

/** The address of a search as a feed: what it finds, the newest first. */
export function searchFeedAddress(file: string, text: string): string {
  return `${searchAddress}/${file}?${new URLSearchParams({ q: text }).toString()}`
}
