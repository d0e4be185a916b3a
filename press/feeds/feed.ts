/**
 * What a feed says, whatever form it is written in. Addresses are absolute, instants ISO 8601 in UTC, texts plain unless
 * they say otherwise.
 */
export interface Feed {
  /** Never changes, whatever the feed is called. */
  id: string
  /** BCP 47. */
  language: string
  title: string
  subtitle: string
  author: string
  rights: string
  icon: string
  /** The same as a picture of 144 by 144 pixels. */
  picture: string
  /** What the feed is about. */
  categories: readonly string[]
  /** The page that shows the same. Each form's own address is below it. */
  page: string
  /** What stands behind the page's address and each form's, with its question mark: `''` but for a search. */
  query: string
  archive: FeedArchive
  /** Which WebSub hub is told when the feed changes; `null` where none is. */
  hub: string | null
  entries: readonly FeedEntry[]
}

/** How a feed is continued (RFC 5005, 4), each by the page that it is below. */
export interface FeedArchive {
  /** Of an archive document, the feed that goes on; `null` of that feed itself. */
  current: string | null
  earlier: string | null
  later: string | null
}

/** A feed that ends with what it holds. */
export const noArchive: FeedArchive = { current: null, earlier: null, later: null }

export interface FeedEntry {
  /** Never changes, whatever becomes of what it tells of. */
  id: string
  /** Of its title and text (BCP 47); `null` where it is the feed's. */
  language: string | null
  title: string
  url: string
  published: string
  updated: string
  /** `null` where the feed's author is meant. */
  author: string | null
  /** Who else had a part in it. */
  contributors: readonly string[]
  categories: readonly FeedCategory[]
  summary: string
  /** HTML that is safe to show; `null` where there is none any more. */
  content: string | null
}

export interface FeedCategory {
  term: string
  /** What the term is to be found in. */
  scheme: string | null
}

/** When a feed without entries was changed last: two of the formats have to say something, and no clock may be asked. */
const never = '1970-01-01T00:00:00.000Z'

/** When the newest entry was changed. ISO instants of one form sort as texts. */
export function findNewest({ entries }: Feed): string {
  return entries.reduce((newest, { updated }) => (updated > newest ? updated : newest), never)
}
