import { expect, test } from 'vitest'
import { cutHypothesis, cutOut } from './text-pieces.ts'

function spanOf(text: string, piece: string) {
  const start = text.indexOf(piece)
  return { start, end: start + piece.length }
}

test('cuts a hypothesis at its spans and drops only the turning word', () => {
  const text = 'It failed. This is supported by logs, but nobody saw it. It could recur.'
  const support = [spanOf(text, 'This is supported by logs')]
  const uncertainties = [spanOf(text, 'nobody saw it.')]
  expect(cutHypothesis(text, support, uncertainties)).toEqual({
    statement: 'It failed. It could recur.',
    support: ['This is supported by logs.'],
    uncertainties: ['nobody saw it.'],
  })
})

test('keeps what stands between two spans when it says something', () => {
  const text = 'A. For: x. Besides, it rained. Against: y.'
  const pieces = cutHypothesis(text, [spanOf(text, 'For: x.')], [spanOf(text, 'Against: y.')])
  expect(pieces.statement).toBe('A. Besides, it rained.')
})

test.each([
  ['One. Two. Three.', 'Two.', 'One. Three.'],
  ['One.\n\nTwo. Three.', 'Two.', 'One.\n\nThree.'],
  ['One. Two.', 'Two.', 'One.'],
  ['One. Two.', 'One.', 'Two.'],
])('cuts a sentence out of %j', (text, piece, rest) => {
  expect(cutOut(text, spanOf(text, piece))).toBe(rest)
})
