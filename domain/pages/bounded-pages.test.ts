import { describe, expect, it } from 'vitest'
import { affectedPages } from './affected-pages.ts'
import type { BriefFace } from './brief-face.ts'

/** The newest of so many briefs, all of them in one month of one category. */
const newestFace = (total: number): BriefFace => {
  const place = { month: '2026-03', total, rank: total, earlier: '2026-02', later: null }
  return {
    state: 'visible',
    slug: 'port',
    retiredSlugs: [],
    revisions: [1],
    category: 'cyber',
    retiredCategories: [],
    neighbours: ['quay-fire'],
    related: ['lighthouse'],
    days: [{ day: '2026-03-05', earlier: '2026-03-01', later: null }],
    editionDays: ['2026-03-05'],
    reports: [],
    tags: ['ports'],
    entities: ['harbour'],
    techniques: ['swot-analysis'],
    indexes: ['/tags', '/entities'],
    place,
    wholePlace: place,
  }
}

function countTouched(total: number): number {
  const after = newestFace(total)
  const before: BriefFace = {
    ...after,
    state: 'never',
    neighbours: [],
    related: [],
    days: [],
    editionDays: [],
    tags: [],
    entities: [],
    techniques: [],
    place: null,
    wholePlace: null,
  }
  return affectedPages({ kind: 'brief', before, after }).length
}

describe('the number of pages that a publication touches', () => {
  it('is the same for the 100th brief as for the 10,000th', () => {
    expect(countTouched(10_000)).toBe(countTouched(100))
    expect(countTouched(100)).toBe(80)
  })

  it('is sixteen more at most, when a sheet begins', () => {
    const counts = Array.from({ length: 10_000 }, (_, at) => countTouched(at + 1))
    // In both archives, the sheet that begins and the one before it, which leads on to it, each with a feed in three forms.
    expect(Math.max(...counts) - countTouched(100)).toBe(16)
    expect(Math.min(...counts)).toBe(countTouched(100))
  })
})
