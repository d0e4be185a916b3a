import { expect, it } from 'vitest'
import { cutHypothesis, splitEvidence } from './split-evidence.ts'

function spanOf(text: string, piece: string) {
  const start = text.indexOf(piece)
  return { start, end: start + piece.length }
}

it.each([
  ['but', 'It failed. This is supported by logs, but nobody saw it. It could recur.'],
  ['whereas', 'It failed. This is supported by logs, whereas nobody saw it. It could recur.'],
  ['while', 'It failed. This is supported by logs; while nobody saw it. It could recur.'],
])('drops only the turning word "%s"', (_, text) => {
  const support = [spanOf(text, 'This is supported by logs')]
  const uncertainties = [spanOf(text, 'nobody saw it.')]
  expect(cutHypothesis({ text, support, uncertainties })).toEqual({
    statement: ['It failed.', 'It could recur.'],
    support: ['This is supported by logs'],
    uncertainties: ['nobody saw it.'],
  })
})

it('keeps what stands between two spans when it says something', () => {
  const text = 'A. For: *x*. Besides, it rained. Against: y.'
  const pieces = splitEvidence({
    kind: 'hypothesis',
    name: null,
    text,
    support: [spanOf(text, 'For: *x*.')],
    uncertainties: [spanOf(text, 'Against: y.')],
    likelihood: null,
  })
  expect(pieces).toEqual({
    statement: 'A. Besides, it rained.',
    support: 'For: x.',
    uncertainties: 'Against: y.',
  })
})
