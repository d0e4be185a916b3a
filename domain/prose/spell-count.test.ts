import { expect, it } from 'vitest'
import { spellCount } from './spell-count.ts'

it.each([
  [0, 'no'],
  [1, 'one'],
  [9, 'nine'],
  [10, '10'],
  [1200, '1200'],
])('writes %d as %s', (count, text) => {
  expect(spellCount(count)).toBe(text)
})
