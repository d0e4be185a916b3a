import { expect, it } from 'vitest'
import { spellWithWeekday } from './spell-weekday.ts'

it.each([
  ['2026-03-05', 'Thursday 5 March 2026'],
  ['2026-03-08', 'Sunday 8 March 2026'],
])('spells %s as %s', (day, text) => {
  expect(spellWithWeekday(day)).toBe(text)
})
