import { describe, expect, it } from 'vitest'
import { countByWeek, startOfWeek, startOfWeeks } from './week-counts.ts'

describe('a week in UTC', () => {
  it.each([
    ['2026-05-04T00:00:00.000Z', '2026-05-04'],
    ['2026-05-10T23:59:59.999Z', '2026-05-04'],
    ['2026-05-11T00:00:00.000Z', '2026-05-11'],
    ['2026-03-01T12:00:00.000Z', '2026-02-23'],
    ['2027-01-01T00:00:00.000Z', '2026-12-28'],
    ['2024-02-29T10:00:00.000Z', '2024-02-26'],
    ['2026-05-11T01:00:00.000+02:00', '2026-05-04'],
  ])('of %s begins on Monday %s', (instant, monday) => {
    expect(startOfWeek(new Date(instant))).toEqual(new Date(monday))
  })

  it('is the last of a window that begins so many weeks before', () => {
    expect(startOfWeeks(new Date('2026-05-10T23:00:00Z'), 1)).toEqual(new Date('2026-05-04'))
    expect(startOfWeeks(new Date('2026-05-10T23:00:00Z'), 26)).toEqual(new Date('2025-11-10'))
  })
})

it('counts the days of each week, and nothing outside the window', () => {
  const days = [
    { day: '2026-04-19', count: 50 },
    { day: '2026-04-20', count: 1 },
    { day: '2026-04-26', count: 2 },
    { day: '2026-05-04', count: 4 },
    { day: '2026-05-11', count: 70 },
  ]
  expect(countByWeek(days, { now: new Date('2026-05-06T10:00:00Z'), weeks: 3 })).toEqual([
    { monday: '2026-04-20', count: 3 },
    { monday: '2026-04-27', count: 0 },
    { monday: '2026-05-04', count: 4 },
  ])
})
