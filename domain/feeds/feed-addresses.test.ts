import { expect, it } from 'vitest'
import {
  feedAddress,
  formerCategoryFeedAddress,
  formerSiteFeedAddress,
  listFeedsOf,
} from './feed-addresses.ts'

it.each([
  ['/', ['/atom.xml', '/feed.xml', '/feed.json']],
  ['/tags/ports', ['/tags/ports/atom.xml', '/tags/ports/feed.xml', '/tags/ports/feed.json']],
])('the feeds of %s', (page, expected) => expect(listFeedsOf(page)).toEqual(expected))

it('an address with its host stays one', () => {
  expect(feedAddress('https://watch.example/', 'rss')).toBe('https://watch.example/feed.xml')
  expect(feedAddress('https://watch.example/daily', 'json')).toBe('https://watch.example/daily/feed.json')
})

it('the addresses that feeds once had', () => {
  expect([formerSiteFeedAddress, formerCategoryFeedAddress('ports')]).toEqual([
    '/feed.atom',
    '/categories/ports/feed.atom',
  ])
})
