import { expect, it } from 'vitest'
import { startOfRecentDays } from './recent-days.ts'

it.each([
  ['2026-03-30T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ['2026-03-30T23:59:59.999Z', '2026-03-01T00:00:00.000Z'],
  ['2026-03-05T12:00:00.000Z', '2026-02-04T00:00:00.000Z'],
])('at %s the last 30 days began %s', (now, start) => {
  expect(startOfRecentDays(new Date(now)).toISOString()).toBe(start)
})
