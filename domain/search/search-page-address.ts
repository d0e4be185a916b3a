import { feedAddress, type FeedForm } from '#domain/feeds/feed-addresses.ts'
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

/** The address of a search as a feed: what it finds, the newest first. */
export function searchFeedAddress(form: FeedForm, text: string): string {
  return feedAddress(searchAddress, form) + searchQuery(text)
}

/** What stands behind the address of a search, with the question mark. */
export function searchQuery(text: string): string {
  return `?${new URLSearchParams({ q: text }).toString()}`
}
