import { expect, it } from 'vitest'
import { boundsOfMonth, monthForm, nameMonth, toMonth } from './month.ts'

it.each([
  ['2026-03', true],
  ['2026-12', true],
  ['1999-01', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-3', false],
  ['0000-01', false],
  ['12026-01', false],
  ['2026-03-01', false],
  ['', false],
])('%j as a month: %s', (text, expected) =>
  expect(new RegExp(`^${monthForm.source}$`).test(text)).toBe(expected),
)

it.each([
  ['2025-12', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['2026-01', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  ['2024-02', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
])('%s lasts from its first instant in UTC to the first of the next', (month, start, end) => {
  expect(boundsOfMonth(month)).toEqual({ start: new Date(start), end: new Date(end) })
})

it.each([
  ['2025-12-31T23:59:59.999Z', '2025-12'],
  ['2026-01-01T00:00:00.000Z', '2026-01'],
  ['2026-01-01', '2026-01'],
  ['2026-01', '2026-01'],
])('the month of %s is %s', (instant, month) => {
  expect(toMonth(instant)).toBe(month)
})

it('every month of a year has its name', () => {
  const names = Array.from({ length: 12 }, (_, at) => nameMonth(`2026-${String(at + 1).padStart(2, '0')}`))
  expect(names).toEqual([
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ])
  expect(['2026-13', '2026-00', '2026'].map(nameMonth)).toEqual(['', '', ''])
})
