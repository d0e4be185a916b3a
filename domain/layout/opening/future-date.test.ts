import { expect, it } from 'vitest'
import { findFutureDate } from './future-date.ts'

it.each([
  ['2026-03-05', 0],
  ['2026-03-06', 0],
  ['2026-03-07', 1],
  ['2027-01-01', 1],
  [null, 0],
])('warns of a day later than tomorrow: %s', (day, count) => {
  expect(findFutureDate(day, new Date('2026-03-05T23:59:59Z'))).toHaveLength(count)
})

it('says which day it is', () => {
  expect(findFutureDate('2026-03-07', new Date('2026-03-05T00:00:00Z'))).toEqual([
    {
      code: 'future-date',
      message: 'The text is dated 7 March 2026, which is in the future. Check the date.',
      line: null,
    },
  ])
})
