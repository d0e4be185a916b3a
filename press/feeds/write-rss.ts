import { generateRssFeed } from 'feedsmith'
import { findNewest, type Feed, type FeedEntry } from './feed.ts'
import { listFeedLinks } from './list-feed-links.ts'
import { holdTexts, markAsArchive, settleXml, toWritable } from './xml-text.ts'

/**
 * A feed as RSS 2.0, with Dublin Core for names (RSS wants addresses of mail boxes) and Atom for what RSS does not say.
 * What XML cannot hold is left out.
 */
export function writeRss(feed: Feed): string {
  const contents = holdTexts()
  const xml = generateRssFeed({
    title: toWritable(feed.title),
    link: feed.page + feed.query,
    description: toWritable(feed.subtitle),
    language: feed.language,
    copyright: toWritable(feed.rights),
    lastBuildDate: findNewest(feed),
    docs: 'https://www.rssboard.org/rss-specification',
    image: toImage(feed),
    categories: feed.categories.map((name) => ({ name: toWritable(name) })),
    dc: { creators: [toWritable(feed.author)] },
    atom: { id: feed.id, links: listFeedLinks(feed, 'rss') },
    items: feed.entries.map((entry) => toItem(entry, contents.hold)),
  })
  const settled = contents.putIn(settleXml(xml))
  return feed.archive.current === null ? settled : markAsArchive(settled, 'channel')
}

/** The title and address of the channel, as RSS has it; no larger than it allows. */
function toImage({ picture, title, page, query }: Feed): RssImage {
  return { url: picture, title: toWritable(title), link: page + query, width: 144, height: 144 }
}

function toItem(entry: FeedEntry, hold: (text: string) => string): RssItem {
  return {
    title: toWritable(entry.title),
    link: entry.url,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: entry.published,
    description: toWritable(entry.summary),
    categories: entry.categories.map(({ term, scheme }) => ({
      name: toWritable(term),
      ...(scheme === null ? {} : { domain: toWritable(scheme) }),
    })),
    dc: {
      creators: entry.author === null ? [] : [toWritable(entry.author)],
      contributors: entry.contributors.map(toWritable),
      ...(entry.language === null ? {} : { languages: [entry.language] }),
    },
    atom: { updated: entry.updated },
    ...(entry.content === null ? {} : { content: { encoded: hold(entry.content) } }),
  }
}

type RssImage = NonNullable<Parameters<typeof generateRssFeed>[0]['image']>
type RssItem = NonNullable<Parameters<typeof generateRssFeed>[0]['items']>[number]
