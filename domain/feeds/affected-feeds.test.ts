import { describe, expect, it } from 'vitest'
import type { ArchivePlace, BriefFace } from '#domain/pages/brief-face.ts'
import { listArchiveFeeds, listNamedFeeds } from './affected-feeds.ts'

const aFace = (change: Partial<BriefFace> = {}): BriefFace => ({
  state: 'visible',
  slug: 'port',
  retiredSlugs: [],
  revisions: [1],
  category: 'cyber',
  retiredCategories: [],
  neighbours: [],
  related: [],
  days: [],
  editionDays: [],
  reports: [],
  tags: [],
  entities: [],
  techniques: [],
  indexes: [],
  place: null,
  wholePlace: null,
  ...change,
})

const inAtom = (addresses: readonly string[]) =>
  [...new Set(addresses)].flatMap((address) => /^(.*)\/atom.xml$/.exec(address)?.[1] ?? []).toSorted()

describe('the archive documents affected', () => {
  const at = (change: Partial<ArchivePlace>) =>
    aFace({
      wholePlace: { month: '2026-03', total: 7, rank: 7, earlier: '2026-02', later: null, ...change },
    })

  it.each([
    ['the first of a month', { total: 1, rank: 1 }, ['2026-02', '2026-03']],
    ['the hundredth', { total: 100, rank: 100 }, ['2026-03']],
    [
      'the one that makes the first sheet, to which the month before leads on',
      { total: 101, rank: 101 },
      ['2026-02', '2026-03', '2026-03/1'],
    ],
    [
      'that one in the first month of all',
      { total: 101, rank: 101, earlier: null },
      ['2026-03', '2026-03/1'],
    ],
    ['the one that makes another', { total: 151, rank: 151 }, ['2026-03', '2026-03/1', '2026-03/2']],
  ])('when %s comes or goes', (_, place, expected) => {
    const pages = expected.map((page) => `/archive/${page}`)
    expect(inAtom(listArchiveFeeds(aFace(), at(place)))).toEqual(pages)
    expect(inAtom(listArchiveFeeds(at(place), aFace({ state: 'withdrawn' })))).toEqual(pages)
  })

  it('of a brief that was withdrawn, which is filed elsewhere, are those that have its notice', () => {
    const days = ['2026-03-05', '2026-04-02'].map((day) => ({ day, earlier: null, later: null }))
    const notice = aFace({ state: 'withdrawn', days })
    expect(inAtom(listArchiveFeeds(notice, { ...notice, slug: 'another', category: 'sea' }))).toEqual([
      '/archive/2026-03',
      '/categories/cyber/2026-03',
      '/categories/sea/2026-03',
    ])
  })

  it('are of its category and of all, in three forms', () => {
    const place = { month: '2026-03', total: 7, rank: 7, earlier: null, later: null }
    const face = aFace({ place, wholePlace: place })
    expect([...new Set(listArchiveFeeds(face, face))].toSorted()).toEqual(
      ['/archive/2026-03', '/categories/cyber/2026-03'].flatMap((page) =>
        ['atom.xml', 'feed.json', 'feed.xml'].map((file) => `${page}/${file}`),
      ),
    )
  })
})

it('a brief changes the feeds of what it names, and of its days also when it is withdrawn', () => {
  const named = { tags: ['ports'], entities: ['harbour'], techniques: ['swot-analysis'] }
  const days = [{ day: '2026-03-05', earlier: null, later: null }]
  expect(
    inAtom(listNamedFeeds([aFace(named), aFace({ state: 'withdrawn', tags: ['ships'], days })])),
  ).toEqual(['/daily', '/entities/harbour', '/tags/ports', '/tags/ships', '/techniques/swot-analysis'])
})
