import { noArchive, type Feed, type FeedEntry } from './feed.ts'

/** An entry as a test wants it. */
export const aFeedEntry = (change: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'urn:uuid:1',
  language: null,
  title: 'A port',
  url: 'https://example.org/briefs/a-port',
  published: '2026-03-05T12:00:00.000Z',
  updated: '2026-03-06T12:00:00.000Z',
  author: 'Ann Author',
  contributors: ['Ed Editor'],
  categories: [{ term: 'Ports', scheme: 'https://example.org/tags' }],
  summary: 'Closed.',
  content: '<p>Closed &amp; locked.</p>',
  ...change,
})

/** A feed as a test wants it. */
export const aFeed = (entries: FeedEntry[], change: Partial<Feed> = {}): Feed => ({
  id: 'https://example.org/feed.atom',
  language: 'en',
  title: 'Watch',
  subtitle: 'Briefs',
  author: 'Watch',
  rights: 'TLP:CLEAR',
  icon: 'https://example.org/assets/i.svg',
  picture: 'https://example.org/assets/i.png',
  categories: ['Security'],
  page: 'https://example.org/tags/ports',
  query: '',
  archive: noArchive,
  hub: null,
  entries,
  ...change,
})
