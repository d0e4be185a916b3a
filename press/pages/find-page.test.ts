import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPage } from './find-page.ts'

describe('findPage', () => {
  it.each([
    ['/', {}],
    ['/briefs/port-of-exmere', { slug: 'port-of-exmere' }],
    ['/briefs/port-of-exmere.txt', { slug: 'port-of-exmere' }],
    ['/briefs/port-of-exmere.md', { slug: 'port-of-exmere' }],
    ['/briefs/port-of-exmere.json', { slug: 'port-of-exmere' }],
    ['/categories/cyber', { slug: 'cyber' }],
    ['/categories/cyber/2026-03', { slug: 'cyber', month: '2026-03' }],
    ['/categories/cyber/2026-03/2', { slug: 'cyber', month: '2026-03', sheet: '2' }],
    ['/feed.atom', {}],
    ['/atom.xml', {}],
    ['/feed.json', {}],
    ['/archive/2026-03/1/feed.xml', { month: '2026-03', sheet: '1' }],
    ['/categories/cyber/feed.atom', { slug: 'cyber' }],
    ['/tags/ports', { slug: 'ports' }],
    ['/entities/0197-a', { slug: '0197-a' }],
    ['/methodology', { slug: 'methodology' }],
    ['/why', { slug: 'why' }],
    ['/support', { slug: 'support' }],
  ])('finds the page of %s, which has this very address', (address, params) => {
    const found = findPage(address)
    expect(found?.params).toEqual(params)
    expect(found?.page.address(found.params)).toBe(address)
  })

  it.each([
    '',
    '/404',
    '/briefs/',
    '/briefs/a/',
    '/briefs/a/b',
    '//briefs/a',
    '/briefs/a.pdf',
    '/why-not',
    '/briefs/A',
    '/briefs/a b',
    '/briefs/%61',
    '/briefs/a\n',
    '/briefs/..',
    '/briefs/..%2fa',
    '/briefs/a\0',
    '/briefsXa',
    '/briefs/.txt',
    '/briefs/a?b',
    '/categories/a/b/c/d',
  ])('finds none at %j', (address) => expect(findPage(address)).toBeNull())

  it('leads from an address to a page of that address, or nowhere', () => {
    const words = fc.constantFrom(
      '/',
      'briefs',
      'categories',
      'tags',
      '2026-03',
      '1',
      'feed',
      '.atom',
      '.txt',
      'a',
      '-',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (pieces) => {
        const found = findPage(pieces.join(''))
        if (found) expect(found.page.address(found.params)).toBe(pieces.join(''))
      }),
    )
  })
})
