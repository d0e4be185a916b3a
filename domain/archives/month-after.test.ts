import { expect, it } from 'vitest'
import { startOfMonthAfter } from './month-after.ts'

it.each([
  ['2026-03-05T12:00:00Z', 1, '2026-04-01T00:00:00.000Z'],
  ['2026-03-31T23:59:59Z', 7, '2026-10-01T00:00:00.000Z'],
  ['2026-12-01T00:00:00Z', 1, '2027-01-01T00:00:00.000Z'],
  ['2026-12-31T23:59:59Z', 0, '2026-12-01T00:00:00.000Z'],
])('from %s, %i months on', (instant, months, start) =>
  expect(startOfMonthAfter(new Date(instant), months).toISOString()).toBe(start),
)
