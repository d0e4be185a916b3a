import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds, toAddress, toFilePath, toKindPath } from './file-path.ts'

const segment200 = 'a'.repeat(200)

describe('toFilePath', () => {
  it.each([
    ['/', 'index.html'],
    ['/404', '404.html'],
    ['/briefs/x', 'briefs/x.html'],
    ['/briefs/x.txt', 'briefs/x.txt'],
    ['/briefs/x.json', 'briefs/x.json'],
    ['/feed.atom', 'feed.atom'],
    ['/tags/ports/feed.json', 'tags/ports/feed.json'],
    ['/briefs/x/card.png', 'briefs/x/card.png'],
    ['/.well-known/security.txt', '.well-known/security.txt'],
    ['/categories/cyber/2026-05', 'categories/cyber/2026-05.html'],
    ['/v1.2', 'v1.2.html'],
    [`/${segment200}`, `${segment200}.html`],
  ])('%s → %s', (address, file) => {
    expect(toFilePath(address)).toBe(file)
  })

  it.each([
    '',
    'briefs',
    '//',
    '/briefs/',
    '//briefs',
    '/briefs//x',
    '/./x',
    '/../x',
    '/x/..',
    '/..',
    '/.hidden',
    '/.well-known',
    '/x/.well-known',
    '/x/.well-known/y',
    '/a\0b',
    '/a\\b',
    '/..\\x',
    '/a%2fb',
    '/a%2e%2e',
    '/a b',
    '/ü',
    '/A',
    '/a?b',
    '/a#b',
    '/a\n',
    '/index',
    '/briefs/index',
    '/index.html',
    '/x.html',
    '/x.html/y',
    '/x.txt/y',
    '/x.txt.html',
    '/x.gone',
    '/x.moved',
    '/x.br',
    '/x.txt.gz',
    '/x.new',
    '/x.txt.gone',
    '/x.gone/y',
    `/${segment200}a`,
    `/${'a/'.repeat(600)}a`,
  ])('%j is refused', (address) => {
    expect(toFilePath(address)).toBeNull()
  })

  const nearAddress = fc
    .array(fc.constantFrom('a', 'b', '/', '.', 'txt', 'html', 'gone', 'moved', 'br', 'gz', 'index', '..'), {
      maxLength: 9,
    })
    .map((parts) => `/${parts.join('')}`)

  it('gives no two addresses a file in common, and toAddress is its inverse', () => {
    const owners = new Map<string, string>()
    fc.assert(
      fc.property(nearAddress, (address) => {
        const path = toFilePath(address)
        if (path === null) return
        for (const kind of kinds) {
          const file = toKindPath(path, kind)
          expect(toAddress(file)).toBe(address)
          for (const name of [file, `${file}.br`, `${file}.gz`]) {
            expect(owners.get(name) ?? address).toBe(address)
            owners.set(name, address)
          }
        }
      }),
      { numRuns: 5_000 },
    )
    expect(owners.size).toBeGreaterThan(100)
  })
})

describe('toAddress', () => {
  it.each(['briefs/x.html.br', '.x.html.1.new', 'x', 'x.gif', 'index', '../x.html'])('%s → null', (file) => {
    expect(toAddress(file)).toBeNull()
  })
})
