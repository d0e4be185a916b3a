import { expect, it } from 'vitest'
import { stepAlong } from './step-along.ts'

it.each<[{ count: number; at: number }, 1 | -1, number | null]>([
  [{ count: 3, at: -1 }, 1, 0],
  [{ count: 3, at: -1 }, -1, 2],
  [{ count: 3, at: 0 }, 1, 1],
  [{ count: 3, at: 2 }, -1, 1],
  [{ count: 3, at: 2 }, 1, 2],
  [{ count: 3, at: 0 }, -1, 0],
  [{ count: 2, at: 7 }, 1, 0],
  [{ count: 3, at: 3 }, 1, 0],
  [{ count: 3, at: 3 }, -1, 2],
  [{ count: 1, at: 0 }, 1, 0],
  [{ count: 0, at: -1 }, 1, null],
  [{ count: 0, at: 4 }, -1, null],
])('from %j, a step of %i leads to %s', (standing, by, place) => {
  expect(stepAlong(standing, by)).toBe(place)
})
