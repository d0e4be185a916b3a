import { expect, it } from 'vitest'
import { toRevisionPair } from './to-revision-pair.ts'

it.each<[[string | null, string | null], number, string]>([
  [['1', '3'], 3, '1 to 3'],
  [['3', '1'], 3, '1 to 3'],
  [[null, null], 3, '2 to 3'],
  [[null, null], 1, 'none'],
  [[null, null], 0, 'none'],
  [['2', '2'], 3, 'none'],
  [['1', null], 3, 'none'],
  [[null, '2'], 3, 'none'],
  [['0', '2'], 3, 'none'],
  [['1', '4'], 3, 'none'],
  [['1', '99999999999'], 3, 'none'],
  [['01', '2'], 3, 'none'],
  [['1.5', '2'], 3, 'none'],
  [['', ''], 3, 'none'],
  [["1' or 1", '2'], 3, 'none'],
])('%j of %i revisions compares %s', ([from, to], latest, expected) => {
  const pair = toRevisionPair({ from, to }, latest)
  expect(pair ? `${pair.from} to ${pair.to}` : 'none').toBe(expected)
})
