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

it('a month lasts from its first instant in UTC to the first of the next', () => {
  expect(boundsOfMonth('2025-12')).toEqual({
    start: new Date('2025-12-01T00:00:00Z'),
    end: new Date('2026-01-01T00:00:00Z'),
  })
  expect(toMonth('2025-12-31T23:59:59.999Z')).toBe('2025-12')
  expect([nameMonth('2025-12'), nameMonth('2026-01')]).toEqual(['December', 'January'])
})
