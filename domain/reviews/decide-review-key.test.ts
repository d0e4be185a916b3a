import { expect, it } from 'vitest'
import { decideKey } from '#domain/people/decide-key.ts'
import { decideReviewKey, type ReviewStep } from './decide-review-key.ts'

it.each<[string, ReviewStep]>([
  ['n', { kind: 'change', by: 1 }],
  ['p', { kind: 'change', by: -1 }],
  ['o', { kind: 'source' }],
  ['m', { kind: 'comment' }],
  ['x', { kind: 'nothing' }],
  ['toString', { kind: 'nothing' }],
])('decides what %s does in a review', (letter, step) => {
  expect(decideReviewKey(letter)).toEqual(step)
})

it.each(['n', 'p', 'o', 'm'])('%s is left to the review by the rest of the desk', (letter) => {
  expect(decideKey({ places: [], newBrief: '/admin/briefs/new' }, letter, false)).toEqual({
    kind: 'page',
    letter,
  })
})
