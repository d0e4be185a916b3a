import { expect, it } from 'vitest'
import { findOldestBeginning } from './session-ends.ts'

it.each([
  ['2026-03-08T12:00:00.000Z', '2026-03-01T12:00:00.000Z'],
  // Days of an instant have 24 hours each, whatever local clocks do.
  ['2026-03-30T00:30:00.000Z', '2026-03-23T00:30:00.000Z'],
  ['2028-03-01T00:00:00.000Z', '2028-02-23T00:00:00.000Z'],
])('at %s, sessions that began by %s are over', (now, oldest) =>
  expect(findOldestBeginning(new Date(now)).toISOString()).toBe(oldest),
)
