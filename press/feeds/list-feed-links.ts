import { feedAddress, feedMediaTypes, type FeedForm } from '#domain/feeds/feed-addresses.ts'
import type { Feed } from './feed.ts'

/** Where a feed is, what it is about, how it goes on and who pushes it (RFC 4287, 4.2.7.2; RFC 5005, 4; WebSub, 4), as Atom links. */
export function listFeedLinks({ page, query, archive, hub }: Feed, form: 'atom' | 'rss'): FeedLink[] {
  const to = (rel: string, below: string | null): FeedLink[] =>
    below === null ? [] : [{ rel, type: feedMediaTypes[form], href: feedAddress(below, form) }]
  return [
    { rel: 'self', type: feedMediaTypes[form], href: feedAddress(page, form) + query },
    { rel: 'alternate', type: 'text/html', href: page + query },
    ...(hub === null ? [] : [{ rel: 'hub', href: hub }]),
    ...to('current', archive.current),
    ...to('prev-archive', archive.earlier),
    ...to('next-archive', archive.later),
  ]
}

interface FeedLink {
  rel: string
  type?: FeedMediaType
  href: string
}

type FeedMediaType = (typeof feedMediaTypes)[FeedForm]
