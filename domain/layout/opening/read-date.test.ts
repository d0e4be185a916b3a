import { expect, it } from 'vitest'
import { readDate } from './read-date.ts'

it.each([
  ['2026-03-05', '2026-03-05'],
  ['2026-3-5 at noon', '2026-03-05'],
  ['March 5, 2026', '2026-03-05'],
  ['Mar. 5th 2026', '2026-03-05'],
  ['5 March 2026', '2026-03-05'],
  ['Thursday, 5 March 2026', '2026-03-05'],
  ['25/03/2026', '2026-03-25'],
  ['03/25/2026', '2026-03-25'],
  ['04.04.2026', '2026-04-04'],
  ['05/03/2026', null],
  ['2026-02-30', null],
  ['5 Smarch 2026', null],
  ['soon', null],
])('reads %j as %j', (text, day) => {
  expect(readDate(text)).toBe(day)
})
