import { beforeAll, describe, expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { searchBriefs, type SearchRequest } from './search-briefs.ts'
import { fillSearched, saying, type Said } from './searched-briefs.test-data.ts'
import { suggest } from './suggest.ts'
import { withinTime } from './within-time.ts'

const test = useDatabase()

async function find(text: string, change: Partial<SearchRequest> = {}) {
  const request: SearchRequest = { page: 1, perPage: 10, sort: 'newest', ...change }
  const answer = await searchBriefs(test.db, parseQuery(text), request)
  if (answer.kind !== 'found') throw new Error('it took too long')
  return answer
}

const slugs = async (text: string, change: Partial<SearchRequest> = {}) =>
  (await find(text, change)).hits.map(({ slug }) => slug)

beforeAll(() => fillSearched(test.db))

describe('a query finds', () => {
  it.each<[query: string, found: string[]]>([
    ['port', ['grain', 'port']],
    ['ports', ['grain', 'port']],
    ['PORT', ['grain', 'port']],
    ['port closed', ['port']],
    ['the port', ['grain', 'port']],
    ['"closed for a day"', ['port']],
    ['"day closed"', []],
    ['"sao paulo and"', ['grain']],
    ['sao paulo', ['grain']],
    ['SÃO', ['grain']],
    ['port -wheat', ['port']],
    ['-port', ['japanese', 'german', 'borders']],
    ['port -"fell sharply"', ['port']],
    ['wheat OR calm', ['grain', 'borders']],
    ['wheat OR category:regional-stability', ['grain', 'borders']],
    ['exp* port', ['grain']],
    ['whe*', ['grain']],
    // Beginnings that are longer than the stem, or a word that everything has, or end otherwise than the stem.
    ['internatio*', ['grain']],
    ['authori*', ['port']],
    ['authorit*', ['port']],
    ['in*', ['grain', 'port']],
    ['quie*', ['borders']],
    ['dai* OR quiet*', ['borders']],
    ['"fell sharply" internatio* -authorit*', ['grain']],
    ['internatio* OR category:regional-stability', ['grain', 'borders']],
    ['category:cybersecurity port', ['grain', 'port']],
    ['category:"Regional Stability"', ['borders']],
    ['-category:cybersecurity', ['borders']],
    ['tag:ports', ['port']],
    ['tag:"trade routes"', ['borders']],
    ['-tag:trade wheat', []],
    ['entity:igc', ['grain']],
    ['entity:"harbour authority"', ['port']],
    ['technique:swot-analysis', ['port']],
    ['source:"the harbour post"', ['port']],
    ['confidence:low grain', ['grain']],
    ['confidence:high', []],
    ['likelihood:likely', ['japanese', 'german', 'grain', 'port']],
    ['likelihood:unlikely', ['borders']],
    ['-likelihood:likely', ['borders']],
    ['likelihood:remote', []],
    ['from:2026-04 to:2026-04', ['grain']],
    ['to:2025', ['borders']],
    ['from:2026-05-01 to:2026-05-01', ['german']],
    ['hafen', ['german']],
    ['häfen', ['german']],
    ['Sturms', ['german']],
    ['東京', ['japanese']],
    ['京', ['japanese']],
    ['閉鎖された', ['japanese']],
    ['閉東', []],
    ['"international grains"', ['grain']],
    ['the', []],
    ['', []],
  ])('by %j: %j', async (query, found) => {
    expect(await slugs(query)).toEqual(found)
  })
})

it('orders by worth, by date, and shows a page of it', async () => {
  expect(await slugs('port', { sort: 'best' })).toEqual(['port', 'grain'])
  expect(await slugs('port', { sort: 'oldest' })).toEqual(['port', 'grain'])
  expect(await slugs('port', { perPage: 1, page: 2 })).toEqual(['port'])
  expect((await find('port', { perPage: 1, page: 2 })).total).toBe(2)
})

it('shows of a brief what was found and where', async () => {
  const { hits } = await find('wheat falling')
  expect(hits).toEqual([
    {
      slug: 'grain',
      title: 'Grain exports fell',
      language: null,
      category: { slug: 'cybersecurity', name: 'Cybersecurity' },
      publishedAt: '2026-04-01T09:00:00.000Z',
      confidence: 'low',
      demonstration: false,
      corrected: false,
      part: { id: 's1', number: 1, title: 'BLUF' },
      extract: [
        { text: 'Exports of ', isHit: false },
        { text: 'wheat', isHit: true },
        { text: ' through the port fell sharply in São Paulo, and will ', isHit: false },
        { text: 'fall', isHit: true },
        { text: ' again.', isHit: false },
      ],
    },
  ])
  expect((await find('rang')).hits[0]?.part?.id).toBe('s2')
  expect((await find('borders calm')).hits[0]?.part?.id).toBe('s1')
})

it('counts what was found by category, confidence, year, entity and technique', async () => {
  const { total, isMore, facets } = await find('port OR calm')
  expect({ total, isMore, facets }).toEqual({
    total: 3,
    isMore: false,
    facets: {
      category: [
        { value: 'cybersecurity', name: 'Cybersecurity', count: 2 },
        { value: 'regional-stability', name: 'Regional Stability', count: 1 },
      ],
      confidence: [{ value: 'low', name: 'low', count: 3 }],
      year: [
        { value: '2026', name: '2026', count: 2 },
        { value: '2025', name: '2025', count: 1 },
      ],
      entity: [
        { value: 'harbour-authority-ha', name: 'Harbour Authority (HA)', count: 1 },
        { value: 'international-grains-council-igc', name: 'International Grains Council (IGC)', count: 1 },
      ],
      technique: [
        { value: 'indicators-development', name: 'Indicators Development', count: 1 },
        { value: 'swot-analysis', name: 'SWOT Analysis', count: 1 },
      ],
    },
  })
})

it.each([
  ['exprots wheat', 'exports wheat'],
  ['tag:trade whaet', 'tag:trade wheat'],
  ['"grain exprots"', '"grain exports"'],
  ['zeppelni', null],
  ['port calm', null],
])('for %j offers %j', async (query, offered) => {
  const { didYouMean } = await find(query)
  expect(didYouMean === null ? null : parseQuery(didYouMean)).toEqual(
    offered === null ? null : parseQuery(offered),
  )
})

describe('any text is answered', () => {
  it.each([
    'x'.repeat(10_000),
    '"'.repeat(999),
    'po\u0000rt',
    '\u202eport\u2069',
    Array.from({ length: 2_000 }, () => 'port').join(' OR '),
    ':*',
    'port:*',
    '& | !',
    '!port & (wheat | <-> )',
    "\\ \\' ''; drop table briefs; --",
    '%_',
    '\ud800',
    'from:0000 to:9999-99-99',
    'from:9999',
    'to:9999-12-31',
    '-- -"',
    'tag:"" entity:\'',
    '﷽ '.repeat(100),
    '東'.repeat(400),
    '"port - closed"',
    '"port & & wheat"',
    `"${'-'.repeat(298)}a`,
    `"${'- '.repeat(200)}port"`,
  ])('%#', async (text) => {
    expect((await find(text)).kind).toBe('found')
    expect(Array.isArray(await suggest(test.db, text))).toBe(true)
  })
})

it.each([
  ['a statement', 1, 2_000],
  ['statements of which each would be in time', 3, 80],
])('what takes too long is an answer: %s', async (_, count, milliseconds) => {
  const answer = await withinTime(
    test.db,
    async (tx) => {
      for (let n = 0; n < count; n++)
        await tx.$queryRaw`select pg_sleep(${milliseconds}::float8 / 1000)::text`
    },
    { most: 120 },
  )
  expect(answer).toEqual({ kind: 'too-slow' })
})

describe('of what is found, first comes', () => {
  const publish = (slug: string, day: string, said: Said) =>
    publishABrief(test.db, { slug, now: new Date(`${day}T09:00:00Z`), content: saying(said) })

  it('what has the word in its bottom line, before what has it deep in the text', async () => {
    await publish('turbine-line', '2026-06-01', { title: 'Power', line: 'A turbine failed.' })
    await publish('turbine-deep', '2026-06-02', {
      title: 'Power',
      line: 'The lights failed.',
      deep: 'A turbine stopped, and another turbine with it.',
    })
    expect(await slugs('turbine', { sort: 'newest' })).toEqual(['turbine-deep', 'turbine-line'])
    expect(await slugs('turbine', { sort: 'best' })).toEqual(['turbine-line', 'turbine-deep'])
  })

  it('the newer one of two alike', async () => {
    const said = { title: 'Bridges', line: 'A viaduct cracked.' }
    await publish('viaduct-newer', '2026-06-02', said)
    await publish('viaduct-older', '2026-06-01', said)
    expect(await slugs('viaduct', { sort: 'best' })).toEqual(['viaduct-newer', 'viaduct-older'])
  })

  it('a title of this year before a bottom line of this year, but not one of long ago', async () => {
    const inTitle = { title: 'A glacier melts', line: 'The ice is thin.' }
    await publish('glacier-long-ago', '2016-06-01', inTitle)
    await publish('glacier-title', '2026-06-01', inTitle)
    await publish('glacier-line', '2026-06-02', { title: 'Thin ice', line: 'A glacier melts.' })
    expect(await slugs('glacier', { sort: 'best' })).toEqual([
      'glacier-title',
      'glacier-line',
      'glacier-long-ago',
    ])
  })
})
