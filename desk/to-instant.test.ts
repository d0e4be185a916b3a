import { expect, it } from 'vitest'
import { toInstant } from './to-instant.ts'

it.each([
  ['2026-03-05T06:00Z', '2026-03-05T06:00:00.000Z'],
  ['2026-03-05T00:30:15+01:00', '2026-03-04T23:30:15.000Z'],
  ['2026-03-05T06:00-0330', '2026-03-05T09:30:00.000Z'],
  ['2028-02-29T06:00Z', '2028-02-29T06:00:00.000Z'],
])('%s is an instant', (text, instant) => expect(toInstant(text).toISOString()).toBe(instant))

it.each([
  '2026-03-05',
  '2026-03-05T06:00',
  '2026-02-29T06:00Z',
  '2026-02-30T06:00Z',
  '2026-04-31T06:00+01:00',
])('%s is none, and not the day after the last of its month', (text) =>
  expect(() => toInstant(text)).toThrow('2026-03-05T06:00Z'),
)
