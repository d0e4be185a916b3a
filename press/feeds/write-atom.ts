import { generateAtomFeed } from 'feedsmith'
import { findNewest, type Feed, type FeedEntry } from './feed.ts'
import { listFeedLinks } from './list-feed-links.ts'
import { holdTexts, markAsArchive, settleXml, toWritable } from './xml-text.ts'

/** A feed as Atom 1.0 (RFC 4287). What XML cannot hold is left out. */
export function writeAtom(feed: Feed): string {
  const contents = holdTexts()
  const xml = generateAtomFeed({
    id: feed.id,
    xml: { lang: feed.language },
    title: toText(feed.title),
    subtitle: toText(feed.subtitle),
    updated: findNewest(feed),
    authors: [toPerson(feed.author)],
    rights: toText(feed.rights),
    icon: feed.icon,
    categories: feed.categories.map((term) => ({ term: toWritable(term) })),
    links: listFeedLinks(feed, 'atom'),
    entries: feed.entries.map((entry) => toEntry(entry, feed, contents.hold)),
  })
  const settled = contents.putIn(settleXml(xml))
  return feed.archive.current === null ? settled : markAsArchive(settled, 'feed')
}

function toEntry(entry: FeedEntry, { rights }: Feed, hold: (text: string) => string): AtomEntry {
  return {
    id: entry.id,
    ...(entry.language === null ? {} : { xml: { lang: entry.language } }),
    title: toText(entry.title),
    links: [{ rel: 'alternate', type: 'text/html', href: entry.url }],
    published: entry.published,
    updated: entry.updated,
    authors: entry.author === null ? [] : [toPerson(entry.author)],
    contributors: entry.contributors.map(toPerson),
    categories: entry.categories.map(({ term, scheme }) => ({
      term: toWritable(term),
      ...(scheme === null ? {} : { scheme: toWritable(scheme) }),
    })),
    rights: toText(rights),
    summary: toText(entry.summary),
    ...(entry.content === null ? {} : { content: { value: hold(entry.content), type: 'html' } }),
  }
}

type AtomEntry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number]

function toText(text: string): { value: string } {
  return { value: toWritable(text) }
}

function toPerson(name: string): { name: string } {
  return { name: toWritable(name) }
}
