import { expect, test } from 'vitest'
import { closed, cutOut } from './text-pieces.ts'

function spanOf(text: string, piece: string) {
  const start = text.indexOf(piece)
  return { start, end: start + piece.length }
}

test.each([
  ['One. Two. Three.', 'Two.', 'One. Three.'],
  ['One.\n\nTwo. Three.', 'Two.', 'One.\n\nThree.'],
  ['One. Two.', 'Two.', 'One.'],
  ['One. Two.', 'One.', 'Two.'],
])('cuts a sentence out of %j', (text, piece, rest) => {
  expect(cutOut(text, spanOf(text, piece))).toBe(rest)
})

test.each([
  ['One,', 'One.'],
  ['One;', 'One.'],
  ['One', 'One.'],
  ['One?', 'One?'],
])('ends %j with a stop', (piece, whole) => {
  expect(closed(piece)).toBe(whole)
})
