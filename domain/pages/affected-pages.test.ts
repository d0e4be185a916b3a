import { describe, expect, it } from 'vitest'
import { affectedPages } from './affected-pages.ts'
import type { ArchivePlace, BriefFace } from './brief-face.ts'

const aPlace = (change: Partial<ArchivePlace> = {}): ArchivePlace => ({
  month: '2026-03',
  total: 7,
  rank: 7,
  earlier: '2026-02',
  later: null,
  ...change,
})

const visible = (change: Partial<BriefFace> = {}): BriefFace => ({
  state: 'visible',
  slug: 'port',
  retiredSlugs: [],
  revisions: [1],
  category: 'cyber',
  retiredCategories: [],
  neighbours: ['quay-fire', 'storm'],
  related: ['lighthouse'],
  days: [{ day: '2026-03-05', earlier: '2026-03-01', later: null }],
  editionDays: ['2026-03-05'],
  reports: [],
  tags: ['ports'],
  entities: ['harbour'],
  techniques: ['swot-analysis'],
  indexes: ['/tags', '/entities'],
  place: aPlace(),
  wholePlace: aPlace(),
  ...change,
})
const never = (change: Partial<BriefFace> = {}) =>
  visible({
    state: 'never',
    neighbours: [],
    related: [],
    days: [],
    editionDays: [],
    tags: [],
    entities: [],
    techniques: [],
    indexes: [],
    place: null,
    wholePlace: null,
    ...change,
  })
const withdrawn = (change: Partial<BriefFace> = {}) =>
  visible({ state: 'withdrawn', neighbours: [], related: [], place: null, wholePlace: null, ...change })

/** What a change from one face to another affects, by its urgency. */
function affected(before: BriefFace, after: BriefFace) {
  const pages = affectedPages({ kind: 'brief', before, after })
  if (pages === 'all') throw new Error('a brief affects some pages only')
  const named = (wanted: string) =>
    pages.filter(({ urgency }) => urgency === wanted).map(({ address }) => address)
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length)
  return { atOnce: named('at-once').sort(), stale: named('stale').sort() }
}

const feeds = (page: string) => ['atom.xml', 'feed.json', 'feed.xml'].map((file) => `${page}/${file}`)
const ofSite = ['/', '/404', '/briefs', '/categories', '/daily', ...feeds('')]
const ofCategory = (slug: string) => [`/categories/${slug}`, ...feeds(`/categories/${slug}`)]
const ofDays = [
  '/daily/2026-03-01',
  '/daily/2026-03-05',
  '/daily/2026-03-05/evening',
  '/daily/2026-03-05/midday',
  '/daily/2026-03-05/morning',
  '/daily/2026-03-05/overnight',
  '/daily/2026-w09',
  '/daily/2026-w10',
]
const ofDayData = ['/daily/2026-03-05/entities.csv', '/daily/2026-03-05/tags.csv']
const ofCorrections = ['/corrections', '/corrections/2026', ...feeds('/corrections')]
const ofCharts = ({ entities, tags }: { entities: string[]; tags: string[] }) => [
  ...['weeks', 'confidence', 'phrases'].map((chart) => `/categories/cyber/${chart}.csv`),
  ...tags.flatMap((tag) => ['briefs', 'confidence', 'phrases'].map((chart) => `/tags/${tag}/${chart}.csv`)),
  ...entities.flatMap((entity) =>
    ['named-with', 'briefs', 'confidence'].map((chart) => `/entities/${entity}/${chart}.csv`),
  ),
  ...['entities', 'tags'].map((chart) => `/daily/2026-03-05/${chart}.csv`),
  ...['days', 'confidence', 'entities', 'tags', 'phrases'].map((chart) => `/archive/2026-03/${chart}.csv`),
]
/** The feeds of what a brief names, and of its days. */
const ofNamedFeeds = (...pages: string[]) => ['/daily', ...pages].flatMap(feeds)
const ofMonthFeeds = ['/archive/2026-03', '/categories/cyber/2026-03'].flatMap(feeds)
/** A brief and its history. */
const ofBrief = (...slugs: string[]) =>
  slugs.flatMap((slug) => [`/briefs/${slug}`, `/briefs/${slug}/history`])
/** The maps of the month of a brief, its tags and entities, with more of places where their index is cut. */
const ofMaps = (...places: string[]) => [
  '/sitemap.xml',
  '/news-sitemap.xml',
  ...['2026-03', 'pages', 'tags', 'entities', ...places].map((part) => `/sitemaps/${part}.xml`),
]
const forms = (slug: string) => ['.json', '.md', '.txt', '/card.png'].map((form) => `/briefs/${slug}${form}`)

it('the editions whose daily reports lead to a brief change with it, before and after', () => {
  const before = visible({ reports: [{ day: '2026-02-03', name: 'morning' }] })
  const after = visible({ reports: [{ day: '2026-02-04', name: 'evening' }] })
  expect(affected(before, after).stale).toEqual(
    expect.arrayContaining(['/daily/2026-02-03/morning', '/daily/2026-02-04/evening']),
  )
  expect(affected(never(), visible()).stale).not.toContain('/daily/2026-02-03/morning')
})

describe('affectedPages', () => {
  it('of a publication: the brief, where the latest stand, its tags, entities and techniques, its month', () => {
    expect(affected(never(), visible())).toEqual({
      atOnce: [...ofSite, ...ofBrief('port'), ...ofCategory('cyber')].sort(),
      stale: [
        ...forms('port'),
        ...ofMaps(),
        ...ofDays,
        '/briefs/lighthouse',
        '/briefs/quay-fire',
        '/briefs/storm',
        '/archive',
        '/archive/2026-03',
        '/archive/months.csv',
        '/bulk/2026-03.jsonl',
        '/bulk/index.json',
        ...ofCharts({ entities: ['harbour'], tags: ['ports'] }),
        '/categories/cyber/2026-03',
        '/entities',
        '/entities/harbour',
        '/tags',
        '/tags/ports',
        '/techniques',
        '/techniques/swot-analysis',
        ...ofNamedFeeds('/tags/ports', '/entities/harbour', '/techniques/swot-analysis'),
        ...ofMonthFeeds,
      ].sort(),
    })
  })

  it('of a correction: tags, entities and techniques that it takes away as well as those it brings', () => {
    const { atOnce, stale } = affected(
      visible(),
      visible({
        tags: ['ships'],
        entities: ['navy'],
        techniques: ['red-team-analysis'],
        indexes: ['/tags', '/tags/places/s', '/entities'],
      }),
    )
    expect(atOnce).toEqual([...ofSite, ...ofBrief('port'), ...ofCategory('cyber')].sort())
    expect(stale).toEqual(
      [
        ...forms('port'),
        ...ofMaps('tags/s'),
        ...ofDays,
        '/briefs/lighthouse',
        '/briefs/quay-fire',
        '/briefs/storm',
        '/archive/2026-03',
        '/bulk/2026-03.jsonl',
        '/bulk/index.json',
        ...ofCharts({ entities: ['harbour', 'navy'], tags: ['ports', 'ships'] }),
        '/categories/cyber/2026-03',
        '/entities',
        '/entities/harbour',
        '/entities/navy',
        '/tags',
        '/tags/places/s',
        '/tags/ports',
        '/tags/ships',
        '/techniques',
        '/techniques/red-team-analysis',
        '/techniques/swot-analysis',
        ...ofNamedFeeds('/tags/ports', '/entities/harbour', '/techniques/swot-analysis'),
        ...['/tags/ships', '/entities/navy', '/techniques/red-team-analysis'].flatMap(feeds),
        ...ofMonthFeeds,
      ].sort(),
    )
  })

  it('of a brief that used no technique: no page about techniques', () => {
    const { stale } = affected(never(), visible({ techniques: [] }))
    expect(stale.filter((address) => address.startsWith('/techniques'))).toEqual([])
  })

  it('of a brief that nobody sees: no map', () => {
    const { stale } = affected(withdrawn(), withdrawn({ slug: 'haven', retiredSlugs: ['port'] }))
    expect(stale.filter((address) => address.includes('sitemap'))).toEqual([])
  })

  it('of a withdrawal: all that showed it', () => {
    const shown = affected(never(), visible())
    expect(affected(visible(), withdrawn())).toEqual({
      ...shown,
      atOnce: [...shown.atOnce, ...ofCorrections].sort(),
    })
  })

  it('of a correction: what changed between any two revisions, which a withdrawal takes away', () => {
    const corrected = visible({ revisions: [1, 2, 4] })
    const comparisons = ['1-2', '1-4', '2-4'].map((pair) => `/briefs/port/history/${pair}`)
    expect(affected(visible({ revisions: [1, 2] }), corrected).stale).toEqual(
      expect.arrayContaining(comparisons),
    )
    expect(
      affected(corrected, { ...corrected, state: 'withdrawn', place: null, wholePlace: null }).stale,
    ).toEqual(expect.arrayContaining(comparisons))
  })

  it('of a brief that was ever corrected: the corrections, whole and of the years in which something happened to it', () => {
    const years = [
      { day: '2023-12-31', earlier: null, later: '2024-01-02' },
      { day: '2026-03-05', earlier: '2026-03-01', later: null },
    ]
    const corrected = visible({ revisions: [1, 2], days: years })
    const named = affected(visible(), corrected).atOnce.filter((address) => address.startsWith('/corr'))
    expect(named).toEqual(
      ['/corrections', '/corrections/2023', '/corrections/2026', ...feeds('/corrections')].sort(),
    )
    expect(affected(never(), visible({ days: years })).atOnce).not.toContain('/corrections')
  })

  it('of filing it elsewhere: both categories, their feeds and months', () => {
    const { atOnce, stale } = affected(visible(), visible({ category: 'region' }))
    expect(atOnce).toEqual(
      [...ofSite, ...ofBrief('port'), ...ofCategory('cyber'), ...ofCategory('region')].sort(),
    )
    expect(stale).toContain('/categories/cyber/2026-03')
    expect(stale).toContain('/categories/region/2026-03')
  })

  it('of a rename: the old address and all older ones, which lead to the new one', () => {
    const renamed = visible({ slug: 'haven', retiredSlugs: ['port', 'quay'] })
    const { atOnce, stale } = affected(visible({ retiredSlugs: ['quay'] }), renamed)
    expect(atOnce.filter((address) => address.startsWith('/briefs/'))).toEqual(
      ofBrief('haven', 'port', 'quay'),
    )
    expect(stale).toEqual(expect.arrayContaining(['haven', 'port', 'quay'].flatMap(forms)))
  })

  it('of renaming what is withdrawn: its addresses, and the feeds that keep a notice of it', () => {
    const { atOnce, stale } = affected(withdrawn(), withdrawn({ slug: 'haven', retiredSlugs: ['port'] }))
    expect(atOnce).toEqual(
      [...ofBrief('haven', 'port'), ...feeds('/categories/cyber'), ...ofCorrections, ...feeds('')].sort(),
    )
    expect(stale).toEqual(
      [
        ...forms('haven'),
        ...forms('port'),
        '/daily',
        ...ofDays,
        ...ofDayData,
        ...ofNamedFeeds('/tags/ports', '/entities/harbour', '/techniques/swot-analysis'),
        ...['/archive/2026-03', '/categories/cyber/2026-03'].flatMap(feeds),
      ].sort(),
    )
  })

  it('of filing elsewhere what is withdrawn: its address, and the feeds of both categories', () => {
    const { atOnce } = affected(withdrawn(), withdrawn({ category: 'region' }))
    expect(atOnce).toEqual(
      [
        ...ofBrief('port'),
        ...['/categories/cyber', '/categories/region', ''].flatMap(feeds),
        ...ofCorrections,
      ].sort(),
    )
  })

  it('of anything that readers never had: none', () => {
    expect(affected(never(), never({ slug: 'haven', category: 'region' }))).toEqual({ atOnce: [], stale: [] })
  })
})
