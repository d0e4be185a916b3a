import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOlderParts, findOlderPart, placePart } from './archive-parts.ts'

const total = fc.integer({ min: 1, max: 2_000 })

/** The ranks, from the oldest, that a part shows. */
function ranks(of: number, part: number | 'newest'): number[] {
  const place = placePart(of, part)
  if (!place) return []
  return Array.from({ length: place.take }, (_, at) => of - place.skip - at)
}

const parts = (of: number) => [
  ...Array.from({ length: countOlderParts(of) }, (_, at) => at + 1),
  'newest' as const,
]

describe('the parts of a month', () => {
  it.each([
    [0, 0],
    [1, 0],
    [100, 0],
    [101, 1],
    [150, 1],
    [151, 2],
    [10_000, 198],
  ])('of %i briefs are %i and the newest', (of, older) => expect(countOlderParts(of)).toBe(older))

  it('hold every brief once, a hundred at most, the newest first', () => {
    fc.assert(
      fc.property(total, (of) => {
        const shown = parts(of)
          .toReversed()
          .flatMap((part) => ranks(of, part))
        expect(shown).toEqual(Array.from({ length: of }, (_, at) => of - at))
        for (const part of parts(of)) expect(ranks(of, part).length).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('stay as they are when a brief is added, the newest one aside', () => {
    fc.assert(
      fc.property(total, (of) => {
        for (let part = 1; part <= countOlderParts(of); part++)
          expect(ranks(of + 1, part)).toEqual(ranks(of, part))
      }),
    )
  })

  it('are found by the rank of a brief', () => {
    fc.assert(
      fc.property(total, fc.nat(), (of, any) => {
        const rank = (any % of) + 1
        expect(ranks(of, findOlderPart(of, rank) ?? 'newest')).toContain(rank)
      }),
    )
  })

  it.each([
    [0, 'newest'],
    [100, 1],
    [151, 0],
    [151, 3],
  ] as const)('of %i briefs have none named %s', (of, part) => expect(placePart(of, part)).toBeNull())
})
