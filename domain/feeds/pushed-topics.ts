import { isFeedAddress } from './feed-addresses.ts'

/** The feeds below the pages of months and their sheets: `/archive/2026-03/atom.xml`, `/categories/cyber/2026-03/1/feed.json`. */
const archiveFeed = /\/\d{4}-\d{2}(?:\/\d+)?\/[^/]+$/

/** The pages that have a feed below them which goes on: the front page, a category, a tag and so on. */
const followedPage = /^\/(?:(?:categories|tags|entities|techniques)\/[^/]+|daily|corrections)?$/

/**
 * Whether an address is a topic (WebSub, 2) of the site: one that names the hub, and of which the hub is told. Feeds are,
 * and the pages that show the same. Archive documents and their pages are not: they are read once, and nobody follows them.
 */
export function isPushedTopic(address: string): boolean {
  return isFeedAddress(address) ? !archiveFeed.test(address) : followedPage.test(address)
}

/** Which of some addresses a hub is told of. */
export function listPushedTopics(addresses: readonly string[]): string[] {
  return addresses.filter(isPushedTopic)
}
