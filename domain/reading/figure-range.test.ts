import { expect, it } from 'vitest'
import {
  listRangeDays,
  mostFigureDays,
  printFigureQuery,
  readFigureCursor,
  readFigureRange,
} from './figure-range.ts'

const id = '01a214a2-f8d2-7f0c-b71e-8566e83160b6'

it.each([
  ['', '2026-02-08', '2026-03-07'],
  ['from=2026-03-01', '2026-03-01', '2026-03-07'],
  ['to=2026-02-28', '2026-02-01', '2026-02-28'],
  ['from=2026-03-05&to=2026-03-05', '2026-03-05', '2026-03-05'],
  ['from=2026-03-06&to=2026-03-02', '2026-03-02', '2026-03-06'],
  ['from=2026-02-30&to=yesterday', '2026-02-08', '2026-03-07'],
  ['from=2019-01-01&to=2026-03-07', '2025-03-07', '2026-03-07'],
  ['from=2026-03-05&to=9999-12-31', '2026-03-05', '2026-03-07'],
  ['from=9999-12-30&to=9999-12-31', '2026-03-07', '2026-03-07'],
  ['to=0001-01-02', '1999-12-05', '2000-01-01'],
])('reads ?%s on 7 March 2026 as %s to %s', (query, from, to) =>
  expect(readFigureRange(new URLSearchParams(query), '2026-03-07')).toEqual({ from, to }),
)

it('takes a year at most', () => {
  const range = readFigureRange(new URLSearchParams('from=2001-01-01'), '2026-03-07')
  expect(listRangeDays(range)).toHaveLength(mostFigureDays)
})

it('lists the days of a range, both ends included', () =>
  expect(listRangeDays({ from: '2026-02-27', to: '2026-03-01' })).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ]))

it.each([
  [`12_${id}`, true],
  [`1.5_${id}`, false],
  [`12_${id}0`, false],
  [`-1_${id}`, false],
  ['12', false],
  ['', false],
])('reads a cursor after %s: %s', (after, isOne) =>
  expect(readFigureCursor(new URLSearchParams({ after }))).toEqual(isOne ? { readings: 12, id } : null),
)

it('prints what it reads', () => {
  const range = { from: '2026-03-01', to: '2026-03-05' }
  const cursor = { readings: 7, id }
  const query = new URLSearchParams(printFigureQuery(range, cursor))
  expect(readFigureRange(query, '2026-05-01')).toEqual(range)
  expect(readFigureCursor(query)).toEqual(cursor)
  expect(printFigureQuery(range, null)).toBe('?from=2026-03-01&to=2026-03-05')
})
