import { describe, expect, it } from 'vitest'
import { affectedPages } from './affected-pages.ts'

const feeds = (page: string) =>
  ['atom.xml', 'feed.xml', 'feed.json'].map((file) => ({ address: `${page}/${file}`, urgency: 'at-once' }))

describe('the pages affected by a change that is of no brief', () => {
  it('of a new name of an entity or tag: its own page, and those of entities named with it', () => {
    expect(
      affectedPages({
        kind: 'entity',
        slugs: ['navy'],
        linkedFrom: [],
        relatedTo: [],
        namedWith: ['bank'],
        categories: ['cyber'],
        indexes: ['/entities'],
      }),
    ).toEqual([
      { address: '/entities/navy', urgency: 'at-once' },
      ...feeds('/entities/navy'),
      { address: '/', urgency: 'stale' },
      { address: '/entities/bank', urgency: 'stale' },
      ...['navy', 'bank'].flatMap((entity) =>
        ['named-with', 'briefs', 'confidence'].map((chart) => ({
          address: `/entities/${entity}/${chart}.csv`,
          urgency: 'stale',
        })),
      ),
      { address: '/categories/cyber', urgency: 'stale' },
      { address: '/entities', urgency: 'stale' },
      { address: '/sitemap.xml', urgency: 'stale' },
      { address: '/sitemaps/entities.xml', urgency: 'stale' },
    ])
    expect(
      affectedPages({
        kind: 'tag',
        slugs: ['ports'],
        linkedFrom: [],
        relatedTo: [],
        namedWith: [],
        categories: [],
        indexes: [],
      }),
    ).toEqual([
      { address: '/tags/ports', urgency: 'at-once' },
      ...feeds('/tags/ports'),
      ...['briefs', 'confidence', 'phrases'].map((chart) => ({
        address: `/tags/ports/${chart}.csv`,
        urgency: 'stale',
      })),
    ])
  })

  it('of a new address of one, or of a merge: all its addresses, and what leads to the old one', () => {
    const pages = affectedPages({
      kind: 'tag',
      slugs: ['ports', 'harbours'],
      linkedFrom: [{ slug: 'port', category: 'cyber', month: '2026-03', days: ['2026-03-05'] }],
      relatedTo: ['quay'],
      namedWith: [],
      categories: ['cyber'],
      indexes: ['/tags', '/tags/places/p'],
    })
    expect(pages).toEqual([
      ...['/tags/ports', '/tags/harbours'].map((address) => ({ address, urgency: 'at-once' })),
      ...['/tags/ports', '/tags/harbours'].flatMap(feeds),
      ...[
        '/daily',
        '/daily/2026-03-05',
        '/daily/2026-03-05/entities.csv',
        '/daily/2026-03-05/tags.csv',
        '/archive/2026-03',
        ...['days', 'confidence', 'entities', 'tags', 'phrases'].map(
          (chart) => `/archive/2026-03/${chart}.csv`,
        ),
        ...['ports', 'harbours'].flatMap((tag) =>
          ['briefs', 'confidence', 'phrases'].map((chart) => `/tags/${tag}/${chart}.csv`),
        ),
        '/categories/cyber',
        '/tags',
        '/tags/places/p',
        '/sitemap.xml',
        '/sitemaps/tags.xml',
        '/sitemaps/tags/p.xml',
        '/briefs/port',
        '/briefs/quay',
        '/briefs/port.txt',
        '/briefs/port.md',
        '/briefs/port.json',
        '/bulk/2026-03.jsonl',
      ].map((address) => ({
        address,
        urgency: 'stale',
      })),
    ])
  })

  it('of a note on a day: that day and its editions; of another lead: the front page', () => {
    const noted = affectedPages({ kind: 'day-note', day: '2026-03-05' })
    expect(noted === 'all' ? [] : noted.map(({ address }) => address)).toEqual([
      '/daily',
      '/daily/2026-03-05',
      ...['overnight', 'morning', 'midday', 'evening'].map((name) => `/daily/2026-03-05/${name}`),
    ])
    expect(affectedPages({ kind: 'lead' })).toEqual([{ address: '/', urgency: 'at-once' }])
  })

  it('of a daily report: its day with all editions and its week, and the days and weeks beside it', () => {
    const change = { kind: 'report', edition: { day: '2026-03-05', name: 'evening' } } as const
    const pages = affectedPages({ ...change, earlier: '2026-02-20', later: null })
    expect(pages === 'all' ? [] : pages.map(({ address, urgency }) => `${urgency} ${address}`)).toEqual([
      'at-once /',
      'at-once /daily',
      'at-once /daily/2026-03-05',
      'at-once /daily/2026-w10',
      ...['overnight', 'morning', 'midday', 'evening'].map((name) => `at-once /daily/2026-03-05/${name}`),
      'stale /daily/2026-02-20',
      'stale /daily/2026-w08',
      'stale /daily/2026-03-05/entities.csv',
      'stale /daily/2026-03-05/tags.csv',
    ])
  })

  it('of a standing page: that page, and what tells machines of it; of settings and categories: all', () => {
    const why = [
      { address: '/why', urgency: 'at-once' },
      ...['/', '/sitemaps/pages.xml', '/llms.txt'].map((address) => ({ address, urgency: 'stale' })),
    ]
    expect(affectedPages({ kind: 'standing-page', slug: 'why' })).toEqual(why)
    expect(affectedPages({ kind: 'settings' })).toBe('all')
    expect(affectedPages({ kind: 'categories' })).toBe('all')
  })
})
