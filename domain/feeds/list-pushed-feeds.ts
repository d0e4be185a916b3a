import { isFeedAddress } from './feed-addresses.ts'

/** The feeds below the pages of months and their sheets: `/archive/2026-03/atom.xml`, `/categories/cyber/2026-03/1/feed.json`. */
const archiveFeed = /\/\d{4}-\d{2}(?:\/\d+)?\/[^/]+$/

/** Which of some addresses are feeds that a hub is told of: archive documents are asked for once, and nobody subscribes to them. */
export function listPushedFeeds(addresses: readonly string[]): string[] {
  return addresses.filter((address) => isFeedAddress(address) && !archiveFeed.test(address))
}
