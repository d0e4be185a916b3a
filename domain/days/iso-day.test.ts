import { describe, expect, it } from 'vitest'
import { addDays, isDay, toDay, toMidnight } from './iso-day.ts'

describe('a day', () => {
  it.each([
    ['2026-03-05', true],
    ['2024-02-29', true],
    ['0001-01-02', true],
    ['0001-01-01', false],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['0000-01-01', false],
    ['2026-3-5', false],
    ['2026-03-05T00:00:00Z', false],
    ['', false],
  ])('%j is one of the calendar: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  it('is that of UTC, and begins at midnight', () => {
    expect(toDay(new Date('2026-03-05T23:59:59.999Z'))).toBe('2026-03-05')
    expect(toMidnight('2026-03-05').toISOString()).toBe('2026-03-05T00:00:00.000Z')
  })

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s and %i days are %s', (day, days, other) => {
    expect(addDays(day, days)).toBe(other)
  })
})
