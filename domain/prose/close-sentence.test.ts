import { expect, test } from 'vitest'
import { closeSentence } from './close-sentence.ts'

test.each([
  ['One,', 'One.'],
  ['One;', 'One.'],
  ['One', 'One.'],
  ['One?', 'One?'],
])('ends %j with a stop', (piece, whole) => {
  expect(closeSentence(piece)).toBe(whole)
})
