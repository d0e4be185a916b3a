import { expect, it } from 'vitest'
import { toCalendarDay } from './to-calendar-day.ts'

it('takes a day of the calendar', () => expect(toCalendarDay('2028-02-29')).toBe('2028-02-29'))

it.each(['foo', '2026-02-30', '5 March 2026', ''])('does not take %j', (text) =>
  expect(() => toCalendarDay(text)).toThrow('Write it as 2026-03-05.'),
)
