import { expect, it } from 'vitest'
import { createThinOut } from './thin-out.ts'

it('the same is told once in a while, with how often it was left out', () => {
  const clock = { now: 0 }
  const thinOut = createThinOut({ every: 100, now: () => clock.now })
  expect([thinOut('a'), thinOut('a'), thinOut('b'), thinOut('a')]).toEqual([0, null, 0, null])
  clock.now = 99
  expect(thinOut('a')).toBeNull()
  clock.now = 100
  expect([thinOut('a'), thinOut('b'), thinOut('a')]).toEqual([3, 0, null])
})

it('what is told is forgotten when too much different is', () => {
  const thinOut = createThinOut({ every: 100, now: () => 0 })
  for (let index = 0; index <= 1_000; index++) expect(thinOut(String(index))).toBe(0)
  expect([thinOut('1000'), thinOut('0')]).toEqual([null, 0])
})
