import { expect, it } from 'vitest'
import { countDaysBack, decideArchiveDate } from './decide-archive-date.ts'

const now = new Date('2026-03-05T12:00:00Z')

it.each([
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2026-03-05', '2026-03-05T00:00:00.000Z'],
  ['2026-03-06', 'date-to-come'],
  [null, 'no-stated-date'],
])('a text of %s counts for %s', (stated, outcome) => {
  const decision = decideArchiveDate(stated, now)
  expect(decision.ok ? decision.value.toISOString() : decision.refusal).toBe(outcome)
})

it.each([
  [null, null],
  ['2026-03-05', null],
  ['2026-03-04', null],
  ['2026-03-03', 2],
  ['2025-03-05', 365],
  ['2026-04-01', null],
])('a text of %s is %s days back', (stated, days) => {
  expect(countDaysBack(stated, now)).toBe(days)
})
