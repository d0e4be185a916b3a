import { expect, it } from 'vitest'
import { isAnnounced } from './is-announced.ts'

const corrected = { corrected: true }

it.each([
  ['published at its own instant', '2026-03-05T12:00:00.000Z', {}, true],
  ['published here seven days after its date', '2026-02-26T12:00:00.000Z', {}, true],
  ['published here a millisecond later than that', '2026-02-26T11:59:59.999Z', {}, false],
  ['imported years after its date', '2019-01-01T00:00:00.000Z', {}, false],
  ['dated in the future', '2026-03-09T00:00:00.000Z', {}, true],
  ['imported, but corrected since', '2019-01-01T00:00:00.000Z', corrected, true],
  ['of the demonstration, however old', '2019-01-01T00:00:00.000Z', { demonstration: true }, true],
] as const)('a brief %s: announced or not', (...[, firstPublishedAt, change, expected]) => {
  const brief = { demonstration: false, takenInAt: '2026-03-05T12:00:00.000Z', corrected: false, ...change }
  expect(isAnnounced({ ...brief, firstPublishedAt })).toBe(expected)
})
