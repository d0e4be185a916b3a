import { generateJsonFeed, type DateLike, type JsonFeed } from 'feedsmith'
import { feedAddress } from '#domain/feeds/feed-addresses.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** A feed as JSON Feed 1.1. It knows no contributors: its authors are those who wrote. */
export function writeJsonFeed(feed: Feed): string {
  const { earlier } = feed.archive
  const { hub } = feed
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page + feed.query,
    feed_url: feedAddress(feed.page, 'json') + feed.query,
    description: feed.subtitle,
    icon: feed.picture,
    favicon: feed.icon,
    language: feed.language,
    authors: [{ name: feed.author }],
    ...(earlier === null ? {} : { next_url: feedAddress(earlier, 'json') }),
    ...(hub === null ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
    items: feed.entries.map(toItem),
  })
  // The library leaves an empty list out, which the format requires.
  return `${JSON.stringify(Object.assign({ items: [] }, json))}
`
}

function toItem(entry: FeedEntry): JsonFeed.Item<DateLike> {
  const { content, summary, author, language } = entry
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary,
    date_published: entry.published,
    date_modified: entry.updated,
    tags: entry.categories.map(({ term }) => term),
    ...(language === null ? {} : { language }),
    ...(author === null ? {} : { authors: [{ name: author }] }),
    ...(content === null ? { content_text: summary } : { content_html: content }),
  }
}
