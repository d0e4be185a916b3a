import { expect, it } from 'vitest'
import { countDaysBack, decideArchiveDate } from './decide-archive-date.ts'

const now = new Date('2026-03-05T12:00:00Z')

it.each([
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2026-03-05', '2026-03-05T00:00:00.000Z'],
  ['2026-03-06', 'date-to-come'],
  ['2027-01-01', 'date-to-come'],
  ['1999-12-31', '1999-12-31T00:00:00.000Z'],
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

it('the day that has just begun is today already', () => {
  const midnight = new Date('2026-03-05T00:00:00Z')
  expect(decideArchiveDate('2026-03-05', midnight)).toEqual({ ok: true, value: midnight })
  expect(decideArchiveDate('2026-03-05', new Date('2026-03-04T23:59:59.999Z'))).toEqual({
    ok: false,
    refusal: 'date-to-come',
  })
})

it.each([
  ['2026-03-05T00:00:00Z', '2026-03-03', 2],
  ['2026-03-04T23:59:59Z', '2026-03-03', null],
  ['2024-03-01T00:00:00Z', '2024-02-28', 2],
  ['2026-04-01T00:00:00Z', '2026-03-25', 7],
])('at %s a text of %s is %s whole days back', (instant, stated, days) => {
  expect(countDaysBack(stated, new Date(instant))).toBe(days)
})
