import { expect, it } from 'vitest'
import { printSupportLines, readSupportLines } from './support-lines.ts'

it('reads what it prints', () => {
  const links = [
    { label: 'Give once', href: 'https://example.org/once' },
    { label: 'Join', href: 'https://example.org/join' },
  ]
  expect(printSupportLines(links)).toBe('Give once https://example.org/once\nJoin https://example.org/join')
  expect(readSupportLines(printSupportLines(links))).toEqual(links)
})

it.each([
  ['', []],
  ['\n  \n', []],
  ['https://example.org', [{ label: '', href: 'https://example.org' }]],
  ['  Join   https://example.org  ', [{ label: 'Join', href: 'https://example.org' }]],
])('reads %j', (text, links) => expect(readSupportLines(text)).toEqual(links))
