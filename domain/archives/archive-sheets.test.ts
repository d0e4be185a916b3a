import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOlderSheets, findOlderSheet, placeSheet } from './archive-sheets.ts'

const total = fc.integer({ min: 1, max: 2_000 })

/** The ranks, from the oldest, that a sheet shows. */
function ranks(of: number, sheet: number | 'newest'): number[] {
  const place = placeSheet(of, sheet)
  if (!place) return []
  return Array.from({ length: place.take }, (_, at) => of - place.skip - at)
}

const sheets = (of: number) => [
  ...Array.from({ length: countOlderSheets(of) }, (_, at) => at + 1),
  'newest' as const,
]

describe('the sheets of a month', () => {
  it.each([
    [0, 0],
    [1, 0],
    [100, 0],
    [101, 1],
    [150, 1],
    [151, 2],
    [10_000, 198],
  ])('of %i briefs are %i and the newest', (of, older) => expect(countOlderSheets(of)).toBe(older))

  it('hold every brief once, a hundred at most, the newest first', () => {
    fc.assert(
      fc.property(total, (of) => {
        const shown = sheets(of)
          .toReversed()
          .flatMap((sheet) => ranks(of, sheet))
        expect(shown).toEqual(Array.from({ length: of }, (_, at) => of - at))
        for (const sheet of sheets(of)) expect(ranks(of, sheet).length).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('stay as they are when a brief is added, the newest one aside', () => {
    fc.assert(
      fc.property(total, (of) => {
        for (let sheet = 1; sheet <= countOlderSheets(of); sheet++)
          expect(ranks(of + 1, sheet)).toEqual(ranks(of, sheet))
      }),
    )
  })

  it('are found by the rank of a brief', () => {
    fc.assert(
      fc.property(total, fc.nat(), (of, any) => {
        const rank = (any % of) + 1
        expect(ranks(of, findOlderSheet(of, rank) ?? 'newest')).toContain(rank)
      }),
    )
  })

  it.each([
    [0, 'newest'],
    [100, 1],
    [151, 0],
    [151, 3],
  ] as const)('of %i briefs have none named %s', (of, sheet) => expect(placeSheet(of, sheet)).toBeNull())

  it.each([
    [1, 'newest', { skip: 0, take: 1 }],
    [100, 'newest', { skip: 0, take: 100 }],
    [101, 'newest', { skip: 0, take: 51 }],
    [101, 1, { skip: 51, take: 50 }],
    [151, 1, { skip: 101, take: 50 }],
    [151, 2, { skip: 51, take: 50 }],
    [200, 'newest', { skip: 0, take: 100 }],
  ] as const)('of %i briefs: the place of %s', (of, sheet, place) => {
    expect(placeSheet(of, sheet)).toEqual(place)
  })

  it.each([
    [7, 7, null],
    [100, 1, null],
    [101, 50, 1],
    [101, 51, null],
    [151, 51, 2],
    [151, 101, null],
  ])('of %i briefs: the sheet of the one of rank %i', (of, rank, sheet) => {
    expect(findOlderSheet(of, rank)).toBe(sheet)
  })
})
