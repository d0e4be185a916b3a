import { expect, it } from 'vitest'
import { listPushedTopics } from './pushed-topics.ts'

it('feeds and the pages that show the same are pushed; archive documents and other pages are not', () => {
  const topics = [
    '/',
    '/atom.xml',
    '/tags/ports',
    '/tags/ports/feed.xml',
    '/categories/cyber',
    '/daily',
    '/daily/feed.json',
    '/tags/2026-03x/atom.xml',
    '/corrections',
  ]
  const others = [
    '/briefs',
    '/briefs/a-ferry-is-late',
    '/tags',
    '/tags/places/p',
    '/tags/ports/briefs.csv',
    '/daily/2026-03-05',
    '/corrections/2026',
    '/sitemap.xml',
    '/archive/2026-03',
    '/archive/2026-03/atom.xml',
    '/categories/cyber/2026-03',
    '/categories/cyber/2026-03/12/feed.json',
  ]
  expect(listPushedTopics([...others, ...topics])).toEqual(topics)
})
