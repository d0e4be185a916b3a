import { expect, it } from 'vitest'
import { isHostClear } from './read-host.ts'

const isClear = (...hosts: string[]) =>
  isHostClear({ rawHeaders: hosts.flatMap((host) => ['Host', host]), httpVersion: '1.1' })

it.each([
  'site.example',
  'SITE.example:443',
  'site.example.',
  'app_front:3000',
  'localhost',
  'x:',
  '127.0.0.1:3000',
  '[::1]',
  '[::ffff:1.2.3.4]:80',
  'xn--bcher-kva.example',
])('%j is a host', (host) => {
  expect(isClear(host)).toBe(true)
})

it.each([
  '',
  ' ',
  'a b',
  'a,b',
  'a/b',
  'user@a',
  'a:b',
  'a:99999',
  'a:1:2',
  'http://a',
  'a"b',
  'a\\b',
  'a?b',
  'a..b',
  '.a',
  '::1',
  '[::1',
  '[x]',
  'b\u00fccher.example',
  'a%2fb',
  '<a>',
])('%j is none', (host) => {
  expect(isClear(host)).toBe(false)
})

it('there is one, in whatever letters its line is named', () => {
  expect(isClear('a', 'a')).toBe(false)
  const rawHeaders = ['host', 'a', 'Accept', '*/*', 'HOST', 'b']
  expect(isHostClear({ rawHeaders, httpVersion: '1.0' })).toBe(false)
  expect(isHostClear({ rawHeaders: rawHeaders.slice(2), httpVersion: '1.1' })).toBe(true)
})

it('only HTTP/1.0 needs none', () => {
  expect(isHostClear({ rawHeaders: [], httpVersion: '1.0' })).toBe(true)
  expect(isHostClear({ rawHeaders: [], httpVersion: '1.1' })).toBe(false)
})
