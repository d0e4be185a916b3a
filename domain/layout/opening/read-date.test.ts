import fc from 'fast-check'
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
  ['', null],
  ['Published 2026-12-31', '2026-12-31'],
  ['2026-03-051', null],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-03-00', null],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['March 5th, 2026', '2026-03-05'],
  ['Sept 1 2026', '2026-09-01'],
  ['SEPTEMBER 1, 2026', '2026-09-01'],
  ['June 31, 2026', null],
  ['March 5', null],
  ['March 2026', null],
  ['1st of May 2026', '2026-05-01'],
  ['2nd May, 2026', '2026-05-02'],
  ['3rd Aug. 2026', '2026-08-03'],
  ['22. Dec 2026', '2026-12-22'],
  ['1 May 26', null],
  ['Noon on 1 May 2026, Ilvers', '2026-05-01'],
  ['13/13/2026', null],
  ['31.12.2026', '2026-12-31'],
  ['12.31.2026', '2026-12-31'],
  ['25/03.2026', null],
  ['25-03-2026', '2026-03-25'],
  ['03-05-2026', null],
  ['2026/03/25', '2026-03-25'],
  ['2026.3.5', '2026-03-05'],
  ['2026/25/03', null],
  ['25-Mar-2026', '2026-03-25'],
  ['1/May/2026', '2026-05-01'],
  ['25-Mar/2026', null],
  ['2026年3月25日', '2026-03-25'],
  ['２０２６年３月２５日', '2026-03-25'],
  ['2026년 3월 25일', '2026-03-25'],
  ['2026年13月25日', null],
  ['2026-03-25T23:30:00-05:00', '2026-03-25'],
  ['251430ZMAR26', null],
  ['25/03/26', null],
  ['12/12/2026', '2026-12-12'],
])('reads %j as %j', (text, day) => {
  expect(readDate(text)).toBe(day)
})

it('reads every day as it was written, in figures and in words', () => {
  const months = 'January February March April May June July August September October November December'
  const year = fc.integer({ min: 1900, max: 2100 })
  const month = fc.integer({ min: 1, max: 12 })
  const day = fc.integer({ min: 1, max: 28 })
  fc.assert(
    fc.property(year, month, day, (inYear, inMonth, onDay) => {
      const name = months.split(' ')[inMonth - 1] ?? ''
      const iso = `${inYear}-${String(inMonth).padStart(2, '0')}-${String(onDay).padStart(2, '0')}`
      const written = [
        iso,
        `${inYear}-${inMonth}-${onDay}`,
        `${onDay} ${name} ${inYear}`,
        `${name} ${onDay}, ${inYear}`,
      ]
      expect(written.map(readDate)).toEqual([iso, iso, iso, iso])
    }),
    { numRuns: 100 },
  )
})
