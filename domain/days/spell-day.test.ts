import { expect, it } from 'vitest'
import { spellDay } from './spell-day.ts'

it.each([
  ['2026-03-05T23:59:59.999Z', '5 March 2026'],
  ['2026-12-31', '31 December 2026'],
])('%s is %s', (instant, day) => expect(spellDay(instant)).toBe(day))
