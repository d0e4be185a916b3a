import { describe, expect, it } from 'vitest'
import { addDays } from './iso-day.ts'
import { listDaysOfWeek, toWeek } from './iso-week.ts'

describe('a week', () => {
  // The cases around the new year are those in which the year of the week is another than that of the day.
  it.each([
    ['2026-03-05', '2026-w10'],
    ['2026-01-01', '2026-w01'],
    ['2025-12-29', '2026-w01'],
    ['2021-01-03', '2020-w53'],
    ['2021-01-04', '2021-w01'],
    ['2027-01-01', '2026-w53'],
  ])('of %s is %s', (day, week) => {
    expect(toWeek(day)).toBe(week)
  })

  it('has seven days from Monday on', () => {
    expect(listDaysOfWeek('2026-w10')).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
    ])
  })

  it.each([
    '2026-w00',
    '2026-w54',
    '2025-w53',
    '0000-w01',
    '0001-w01',
    '9999-w52',
    '2026-W10',
    '2026-10',
    'w10',
  ])('is not %s', (text) => {
    expect(listDaysOfWeek(text)).toBeNull()
  })

  it('is the one that each of its days is in, through forty years', () => {
    for (let day = '1999-12-20', at = 0; at < 14_700; day = addDays(day, 1), at++)
      expect(listDaysOfWeek(toWeek(day)), day).toContain(day)
  })
})
