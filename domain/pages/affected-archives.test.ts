import { describe, expect, it } from 'vitest'
import { listArchivePages } from './affected-archives.ts'
import type { ArchivePlace, BriefFace } from './brief-face.ts'

const aPlace = (change: Partial<ArchivePlace> = {}): ArchivePlace => ({
  month: '2026-03',
  total: 7,
  rank: 7,
  earlier: null,
  later: null,
  ...change,
})

const face = (place: ArchivePlace | null, change: Partial<BriefFace> = {}): BriefFace => ({
  state: place ? 'visible' : 'never',
  slug: 'lock',
  retiredSlugs: [],
  revisions: [1],
  neighbours: [],
  related: [],
  days: [],
  editionDays: [],
  reports: [],
  category: 'ports',
  retiredCategories: [],
  tags: [],
  entities: [],
  indexes: [],
  techniques: [],
  place,
  wholePlace: null,
  ...change,
})

/** What is affected, without the beginning that all these addresses share. */
const list = (before: BriefFace, after: BriefFace) =>
  listArchivePages(before, after).map((address) => address.replace(/^\/categories\//, ''))

const month = 'ports/2026-03'

/** A month of all categories, with the data of its charts, which count all its briefs. */
const wholeMonth = (page: string) => [
  page,
  ...['days', 'confidence', 'entities', 'tags', 'phrases'].map((chart) => `${page}/${chart}.csv`),
]

describe('listArchivePages', () => {
  it('names nothing of a brief that stands in no archive', () => {
    expect(list(face(null), face(null))).toEqual([])
    expect(list(face(null), face(null, { category: 'rivers', retiredCategories: ['canals'] }))).toEqual([])
  })

  it.each([
    ['one of few', { total: 7, rank: 3 }, [month]],
    ['the oldest of a hundred', { total: 100, rank: 1 }, [month]],
    ['the oldest of more', { total: 101, rank: 1 }, [`${month}/1`]],
    ['the last of the first sheet', { total: 151, rank: 50 }, [`${month}/1`]],
    ['the first of the second', { total: 151, rank: 51 }, [`${month}/2`]],
    ['the last of the second', { total: 151, rank: 100 }, [`${month}/2`]],
    ['the first of the newest', { total: 151, rank: 101 }, [month]],
    ['one with neighbours', { total: 1, rank: 1, earlier: '2026-02', later: '2026-04' }, [month]],
  ])('names the one page that shows a brief which stays: %s', (_, change, pages) => {
    expect(list(face(aPlace(change)), face(aPlace(change)))).toEqual(pages)
  })

  it.each([
    ['one of few', { total: 7, rank: 3 }, [month]],
    ['the only one', { total: 1, rank: 1 }, [month]],
    [
      'the only one, after another month',
      { total: 1, rank: 1, earlier: '2026-01' },
      [month, 'ports/2026-01'],
    ],
    [
      'the only one, before another month',
      { total: 1, rank: 1, later: '2026-07' },
      [month, 'ports/2026-07', 'ports/2026-07/1'],
    ],
    ['one of two between others', { total: 2, rank: 1, earlier: '2026-01', later: '2026-07' }, [month]],
    ['the oldest where there is one sheet', { total: 101, rank: 1 }, [month, `${month}/1`]],
    ['the oldest of many', { total: 201, rank: 1 }, [month, `${month}/1`, `${month}/2`, `${month}/3`]],
    ['one in the middle of many', { total: 199, rank: 60 }, [month, `${month}/2`]],
    ['one that brings another sheet', { total: 201, rank: 180 }, [month, `${month}/2`, `${month}/3`]],
    ['the newest of many', { total: 199, rank: 199 }, [month]],
  ])('names all that moves with a brief which comes or goes: %s', (_, change, pages) => {
    expect(list(face(null), face(aPlace(change)))).toEqual(pages)
    expect(list(face(aPlace(change)), face(null))).toEqual(pages)
  })

  it('names both places of a brief that goes to another category or month', () => {
    const there = aPlace({ total: 1, rank: 1, earlier: '2026-02' })
    expect(list(face(aPlace()), face(there, { category: 'rivers' }))).toEqual([
      month,
      'rivers/2026-03',
      'rivers/2026-02',
    ])
    expect(list(face(aPlace()), face(aPlace({ month: '2026-04' })))).toEqual([month, 'ports/2026-04'])
  })

  it('names what leads on from former addresses of the category, before and after', () => {
    const before = face(aPlace(), { retiredCategories: ['quays'] })
    const after = face(aPlace({ total: 101, rank: 1 }), { category: 'rivers', retiredCategories: ['canals'] })
    expect(list(before, after)).toEqual([
      month,
      'rivers/2026-03',
      'rivers/2026-03/1',
      'quays/2026-03',
      'canals/2026-03',
      'canals/2026-03/1',
    ])
    expect(list(before, before)).toEqual([month, 'quays/2026-03', 'quays/2026-03'])
  })

  it('names the months of the archive of all categories, and its list of months', () => {
    const whole = (change: Partial<ArchivePlace>) => face(aPlace(), { wholePlace: aPlace(change) })
    const coming = (change: Partial<ArchivePlace>) =>
      [...new Set(list(face(null), whole(change)))].filter((address) => address.startsWith('/archive'))
    const all = ['/archive', '/archive/months.csv', ...wholeMonth('/archive/2026-03')]
    expect(coming({ total: 7, rank: 7 })).toEqual(all)
    expect(coming({ total: 1, rank: 1, earlier: '2026-01' })).toEqual([...all, '/archive/2026-01'])
    expect(coming({ total: 151, rank: 151 })).toEqual([...all, '/archive/2026-03/1', '/archive/2026-03/2'])
    const stays = whole({ total: 151, rank: 51 })
    expect(list(stays, stays)).toEqual([month, '/archive/2026-03/2', ...wholeMonth('/archive/2026-03')])
  })

  it('names the page of the whole archive that says the category of a brief filed elsewhere, and its charts', () => {
    const before = face(aPlace(), { wholePlace: aPlace() })
    const after = { ...before, category: 'rivers' }
    expect(list(before, after)).toEqual([
      month,
      'rivers/2026-03',
      '/archive/2026-03',
      ...wholeMonth('/archive/2026-03'),
    ])
  })
})
