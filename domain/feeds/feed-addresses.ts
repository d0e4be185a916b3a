import { categoryAddress } from '#domain/pages/addresses.ts'

/** The forms that every feed has: Atom 1.0 (RFC 4287), RSS 2.0 and JSON Feed 1.1. The first is recommended. */
export const feedForms = ['atom', 'rss', 'json'] as const
export type FeedForm = (typeof feedForms)[number]

/** What readers see each form called. */
export const feedFormNames: Readonly<Record<FeedForm, string>> = {
  atom: 'Atom',
  rss: 'RSS',
  json: 'JSON Feed',
}

/** Without a character set, as `link rel=alternate` has them. */
export const feedMediaTypes: Readonly<Record<FeedForm, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}

const files: Readonly<Record<FeedForm, string>> = { atom: 'atom.xml', rss: 'feed.xml', json: 'feed.json' }

/** A feed's address, below the page that shows the same. Both are paths, or both have the host before them. */
export function feedAddress(page: string, form: FeedForm): string {
  return `${page.replace(/\/$/, '')}/${files[form]}`
}

/** Whether an address is that of a feed, a former one included. */
export function isFeedAddress(address: string): boolean {
  return /\/(?:atom\.xml|feed\.xml|feed\.json|feed\.atom)$/.test(address)
}

/** The addresses of a page's feed in all forms. */
export function listFeedsOf(page: string): string[] {
  return feedForms.map((form) => feedAddress(page, form))
}

/** Where the feed of all briefs used to be. */
export const formerSiteFeedAddress = '/feed.atom'

/** Where the feed of a category used to be. */
export function formerCategoryFeedAddress(slug: string): string {
  return `${categoryAddress(slug)}/feed.atom`
}
