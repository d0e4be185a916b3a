import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTarget } from './read-target.ts'

describe('readTarget', () => {
  it.each(['/', '/briefs/x', '/briefs/x.txt', '/atom.xml', '/404', '/a-b_c~d', '/%C3%A9', '/x.tar.gz', '/A'])(
    '%s is an address',
    (address) => {
      expect(readTarget(address)).toEqual({ kind: 'address', address })
    },
  )

  it('takes a target that names the host', () => {
    expect(readTarget('http://site.example/briefs/x')).toEqual({ kind: 'address', address: '/briefs/x' })
    expect(readTarget('http://site.example')).toEqual({ kind: 'address', address: '/' })
  })

  it.each([
    ['/briefs/x/', '/briefs/x'],
    ['//briefs//x', '/briefs/x'],
    ['//elsewhere.example/x', '/elsewhere.example/x'],
    ['/briefs/x.html', '/briefs/x'],
    ['/briefs/x.html.html/', '/briefs/x'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/briefs/index', '/briefs'],
    ['/%62riefs/%78', '/briefs/x'],
    ['/%7Ex', '/~x'],
    ['/%c3%a9', '/%C3%A9'],
    ['/briefs/x?utm_source=mail', '/briefs/x'],
    ['/?', '/'],
  ])('%s moves to %s', (target, to) => {
    expect(readTarget(target)).toEqual({ kind: 'moved', to })
  })

  it.each([
    '/../x',
    '/x/..',
    '/./x',
    '/%2e%2e/x',
    '/%2E./x',
    '/x/%2e',
    '/..html',
    '/x/.html',
    '/a\\b',
    '/a%5cb',
    '/a%2Fb',
    '/a%00',
    '/a\0b',
    '/%',
    '/%g0',
    '/%1',
    '/%ff',
    '/%c3',
    '/a b',
    '/é',
    '/a\tb',
    '/a#b',
    '*',
    '',
    'x',
    'ftp://x/',
    '/%0d%0aset:x',
  ])('%j is hostile', (target) => {
    expect(readTarget(target).kind).toBe('hostile')
  })

  const target = fc
    .array(fc.constantFrom(...'ab/.%25eEfF0?#\\'.split(''), '%2e', '%41', '.html', 'index', '//', '%c3%a9'), {
      maxLength: 12,
    })
    .map((parts) => `/${parts.join('')}`)

  it('never moves a reader twice, nor off the site', () => {
    fc.assert(
      fc.property(target, (from) => {
        const read = readTarget(from)
        if (read.kind !== 'moved') return
        expect(readTarget(read.to)).toEqual({ kind: 'address', address: read.to })
        expect(new URL(read.to, 'http://site.example').origin).toBe('http://site.example')
      }),
      { numRuns: 3_000 },
    )
  })
})
