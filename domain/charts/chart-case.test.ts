import { expect, it } from 'vitest'
import { decideChart } from './chart-case.ts'

it.each([
  [0, { kind: 'nothing' }],
  [1, { kind: 'sentence', text: 'alone' }],
  [2, { kind: 'drawing', title: 'title', seen: 'seen' }],
  [26, { kind: 'drawing', title: 'title', seen: 'seen' }],
])('of %i values', (points, shown) => {
  expect(decideChart({ points, alone: () => 'alone', title: () => 'title', seen: () => 'seen' })).toEqual(
    shown,
  )
})
