import { expect, it } from 'vitest'
import { listPushedFeeds } from './list-pushed-feeds.ts'

it('feeds are pushed, archive documents and other pages are not', () => {
  const feeds = ['/atom.xml', '/tags/ports/feed.xml', '/daily/feed.json', '/tags/2026-03x/atom.xml']
  const others = [
    '/',
    '/tags/ports',
    '/sitemap.xml',
    '/archive/2026-03/atom.xml',
    '/categories/cyber/2026-03/12/feed.json',
  ]
  expect(listPushedFeeds([...others, ...feeds])).toEqual(feeds)
})
