import { expect, it } from 'vitest'
import { spellDay } from './spell-day.ts'

it.each([
  ['2026-03-05T23:59:59.999Z', '5 March 2026'],
  ['2026-12-31', '31 December 2026'],
  ['2024-02-29', '29 February 2024'],
  ['2026-01-01T00:00:00.000Z', '1 January 2026'],
  ['1999-10-10', '10 October 1999'],
])('%s is %s', (instant, day) => expect(spellDay(instant)).toBe(day))
