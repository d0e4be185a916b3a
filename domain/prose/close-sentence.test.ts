import { expect, test } from 'vitest'
import { closeSentence } from './close-sentence.ts'

test.each([
  ['One,', 'One.'],
  ['One;', 'One.'],
  ['One', 'One.'],
  ['  One ', 'One.'],
  ['Über', 'Über.'],
  ['in 2026', 'in 2026.'],
  ['so it is [1]', 'so it is [1].'],
  ['so (it is)', 'so (it is).'],
  ['by 5%', 'by 5%.'],
  ['*so*', '*so*.'],
  ['_so_', '_so_.'],
])('ends %j with a stop', (piece, whole) => {
  expect(closeSentence(piece)).toBe(whole)
})

test.each(['One?', 'One!', 'One.', 'One …', 'One:', 'One “two”', 'One –', ''])(
  'leaves the end of %j',
  (piece) => {
    expect(closeSentence(piece)).toBe(piece)
  },
)
