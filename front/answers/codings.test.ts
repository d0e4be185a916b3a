import { expect, it } from 'vitest'
import { listCodings } from './codings.ts'

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip identity'],
  ['br', 'br identity'],
  ['gzip, deflate, br, zstd', 'br gzip identity'],
  ['GZIP;Q=0.5, BR;q=0.2', 'gzip br identity'],
  ['gzip;q=1.0, br;q=0.999', 'gzip br identity'],
  ['identity;q=1, gzip;q=0.5', 'identity gzip'],
  ['identity', 'identity'],
  ['*', 'br gzip identity'],
  ['*;q=0', ''],
  ['*;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip identity'],
  ['identity;q=0', ''],
  ['identity;q=0, br', 'br'],
  ['gzip;q=0', 'identity'],
  ['x-gzip', 'gzip identity'],
  ['deflate', 'identity'],
  ['br;q=2, gzip;q=nonsense', 'identity'],
  [' br ; q=0.8 ,gzip;q=0.9', 'gzip br identity'],
])('Accept-Encoding %j → %s', (header, expected) => {
  expect(listCodings(header).join(' ')).toBe(expected)
})
