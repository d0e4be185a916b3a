import { expect, test } from 'vitest'
import { closed } from './text-pieces.ts'

test.each([
  ['One,', 'One.'],
  ['One;', 'One.'],
  ['One', 'One.'],
  ['One?', 'One?'],
])('ends %j with a stop', (piece, whole) => {
  expect(closed(piece)).toBe(whole)
})
