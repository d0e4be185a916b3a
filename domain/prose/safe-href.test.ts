import { describe, expect, it } from 'vitest'
import { isReaderHref, toSafeHref } from './safe-href.ts'

describe('toSafeHref', () => {
  it.each([
    'https://example.org',
    'https://example.org/a?b=c&d=e#f',
    'HTTPS://EXAMPLE.ORG/',
    'http://example.org/',
    'mailto:desk@example.org',
    '/',
    '/why',
    '/briefs/port#s1',
    '/a%5Cb',
    'https://example.org/Zürich',
  ])('lets %j through as it is', (address) => {
    expect(toSafeHref(address)).toBe(address)
  })

  it.each([
    ['  https://example.org/ ', 'https://example.org/'],
    ['https://exam\nple.org/', 'https://example.org/'],
    ['https://example.org/a\t\r\n/b', 'https://example.org/a/b'],
    ['/w\u200bhy', '/w%E2%80%8Bhy'],
    ['/می\u200cشود', '/می%E2%80%8Cشود'],
    ['\u0000/why', '/why'],
    ['/a b', '/a%20b'],
    ['https://files.example/My Report (final).pdf', 'https://files.example/My%20Report%20%28final%29.pdf'],
    ['/a\u00a0b', '/a%C2%A0b'],
    ['/a(b)', '/a%28b%29'],
    ['/a<b>"c`', '/a%3Cb%3E%22c%60'],
    ['/a\\b', '/a%5Cb'],
    ['https://example.org/\u202ea', 'https://example.org/%E2%80%AEa'],
  ])('cleans %j', (address, href) => {
    expect(toSafeHref(address)).toBe(href)
    expect(toSafeHref(href)).toBe(href)
  })

  it.each([
    '',
    ' ',
    'why',
    '#s1',
    '?a',
    './why',
    'example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\u200bscript:alert(1)',
    'java script:alert(1)',
    'https:// example.org',
    '\u0001javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///etc',
    'ftp://example.org/',
    '//example.org',
    '/\t/example.org',
    '/\\example.org',
    '/%5cexample.org',
    '\\\\example.org',
    'https:example.org',
    'https:/example.org',
    'https://',
    'https:///example.org',
    'mailto:',
    'mailto:/a',
    'xhttps://example.org',
  ])('refuses %j', (address) => {
    expect(toSafeHref(address)).toBeNull()
  })
})

describe('isReaderHref', () => {
  it.each([
    ['https://example.org/', true],
    ['mailto:desk@example.org', true],
    ['/why', true],
    ['http://example.org/', false],
    ['HTTP://example.org/', false],
    ['javascript:a', false],
    ['//example.org', false],
    [' /why', false],
    ['/a(b)', false],
    ['/a%28b%29', true],
    ['', false],
  ])('of %j is %s', (href, expected) => {
    expect(isReaderHref(href)).toBe(expected)
  })
})
