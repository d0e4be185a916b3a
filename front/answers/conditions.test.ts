import { expect, it } from 'vitest'
import { hasVersion } from './conditions.ts'

const version = { tag: '"abc"', lastModified: Date.parse('Mon, 04 May 2026 12:00:00 GMT') }

it.each([
  ['"abc"', undefined, true],
  ['W/"abc"', undefined, true],
  ['"x", "abc"', undefined, true],
  ['"x",W/"abc" ,"y"', undefined, true],
  ['*', undefined, true],
  ['"x"', undefined, false],
  ['abc', undefined, false],
  ['', undefined, false],
  ['"x"', 'Mon, 04 May 2026 12:00:00 GMT', false],
  [undefined, 'Mon, 04 May 2026 12:00:00 GMT', true],
  [undefined, 'Tue, 05 May 2026 00:00:00 GMT', true],
  [undefined, 'Mon, 04 May 2026 11:59:59 GMT', false],
  [undefined, 'yesterday', false],
  [undefined, 'rubbish GMT', false],
  [undefined, undefined, false],
])('If-None-Match %j, If-Modified-Since %j → %s', (ifNoneMatch, ifModifiedSince, expected) => {
  expect(hasVersion({ ifNoneMatch, ifModifiedSince }, version)).toBe(expected)
})
