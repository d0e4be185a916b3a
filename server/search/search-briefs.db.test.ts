import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import type { SearchAnswer } from '#domain/search/search-results.ts'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { catchUpSearch } from './keep-search.ts'
import { searchBriefs, type SearchRequest } from './search-briefs.ts'
import { suggest } from './suggest.ts'
import { withinTime } from './within-time.ts'

const test = useDatabase()

interface Said {
  title: string
  /** The bottom line. */
  line: string
  entity?: string
  tag?: string
  language?: string
}

/** A brief that says nothing but this. */
function saying({ title, line, entity, tag, language }: Said): BriefContent {
  const { sections } = aContent()
  const kept = sections.filter(({ kind }) => ['bluf', 'entities', 'tags'].includes(kind))
  return aContent({
    title,
    language: language ?? null,
    preamble: [],
    techniques: [],
    sources: [],
    sections: kept.map((section) => ({
      ...section,
      parts: section.parts.flatMap((part): Part[] => {
        if (part.kind === 'judgment') return [{ ...part, runs: [{ role: 'statement' as const, text: line }] }]
        if (part.kind === 'entity')
          return entity === undefined ? [] : [{ ...part, name: entity, description: null }]
        if (part.kind === 'tag')
          return tag === undefined || part.name !== 'ports' ? [] : [{ ...part, name: tag }]
        return []
      }),
    })),
  })
}

async function publish(slug: string, day: string, said: Said, change: object = {}): Promise<void> {
  await publishABrief(test.db, { slug, now: new Date(`${day}T09:00:00Z`), content: saying(said), ...change })
}

async function find(text: string, change: Partial<SearchRequest> = {}) {
  const request: SearchRequest = { page: 1, perPage: 10, sort: 'newest', ...change }
  return toFound(await searchBriefs(test.db, parseQuery(text), request))
}

function toFound(answer: SearchAnswer) {
  if (answer.kind !== 'found') throw new Error('it took too long')
  return answer
}

const slugs = async (text: string, change: Partial<SearchRequest> = {}) =>
  (await find(text, change)).hits.map(({ slug }) => slug)

beforeAll(async () => {
  const { db } = test
  await publishABrief(db, { slug: 'port', now: new Date('2026-03-05T09:00:00Z') })
  await publish('grain', '2026-04-01', {
    title: 'Grain exports fell',
    line: 'Exports of wheat through the port fell sharply in São Paulo [1], and will fall again.',
    entity: 'International Grains Council (IGC)',
    tag: 'trade',
  })
  await publish(
    'borders',
    '2025-02-01',
    { title: 'Quiet borders', line: 'The border is calm.', tag: 'trade routes' },
    { category: 'regional-stability' },
  )
  await publish('german', '2026-05-01', {
    title: 'Häfen geschlossen',
    line: 'Die Häfen wurden nach dem Sturm geschlossen.',
    language: 'de',
  })
  await publish('japanese', '2026-05-02', {
    title: '東京港の閉鎖',
    line: '東京港は一日閉鎖された。',
    language: 'ja',
  })
  const secret = {
    title: 'Zeppelin secrets',
    line: 'Zeppelin sightings rose.',
    entity: 'Zeppelin Works',
    tag: 'zeppelins',
  }
  await draftABrief(db, { slug: 'drafted', content: saying(secret) })
  await draftABrief(db, { slug: 'amber', content: saying(secret), marking: 'TLP:AMBER' })
  await publish('gone', '2026-05-03', secret)
  await withdrawABrief(db, { slug: 'gone', now: new Date('2026-05-04T09:00:00Z') })
})

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
    ['likelihood:likely', ['japanese', 'german', 'grain', 'port', 'borders']],
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

describe('what readers may not see', () => {
  it.each(['zeppelin', 'zeppelin*', 'entity:zeppelin-works', 'tag:zeppelins', '"zeppelin secrets"'])(
    'is not found by %j',
    async (query) => {
      const { hits, total, facets } = await find(query)
      expect([hits, total, facets.category, facets.entity]).toEqual([[], 0, [], []])
    },
  )

  it('is not suggested', async () => {
    expect(await suggest(test.db, 'zep')).toEqual([])
  })
})

it('suggests pages by the beginning of their names, and briefs by the words of their titles', async () => {
  expect(await suggest(test.db, 'port')).toEqual([
    { kind: 'tag', slug: 'ports', name: 'ports' },
    { kind: 'brief', slug: 'port', name: 'Port closed after a false alarm' },
  ])
  expect(await suggest(test.db, 'Harb')).toEqual([
    { kind: 'entity', slug: 'harbour-authority-ha', name: 'Harbour Authority (HA)' },
  ])
  expect(await suggest(test.db, 'cyb')).toEqual([
    { kind: 'category', slug: 'cybersecurity', name: 'Cybersecurity' },
  ])
  expect(await suggest(test.db, 'grain exp')).toEqual([
    { kind: 'brief', slug: 'grain', name: 'Grain exports fell' },
  ])
  expect(await suggest(test.db, 'hafen')).toEqual([
    { kind: 'brief', slug: 'german', name: 'Häfen geschlossen' },
  ])
  expect((await suggest(test.db, 'trade', 1)).map(({ slug }) => slug)).toEqual(['trade'])
  expect(await suggest(test.db, '  ')).toEqual([])
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
  ])('%#', async (text) => {
    expect((await find(text)).kind).toBe('found')
    expect(Array.isArray(await suggest(test.db, text))).toBe(true)
  })
})

it('what takes too long is an answer', async () => {
  const answer = await withinTime(test.db, (tx) => tx.$queryRaw`select pg_sleep(2)::text`, { most: 50 })
  expect(answer).toEqual({ kind: 'too-slow' })
})

/** All that is kept for searching; of words, those that are found. */
async function readKept() {
  const { db } = test
  return {
    briefs: await db.$queryRaw`
      select brief_id::text, category_id::text, confidence, likelihood, first_published_at, language, document::text
      from search_briefs order by 1`,
    texts:
      await db.$queryRaw`select brief_id::text, position, part, text, document::text from search_texts order by 1, 2`,
    due: await db.searchDue.count(),
  }
}

async function expectKept(): Promise<void> {
  const kept = await readKept()
  expect(kept.due).toBe(0)
  await test.db.$transaction(rebuildLists)
  expect(await readKept()).toEqual(kept)
}

it('names are found as they are now, and what is kept is what would be made anew', async () => {
  const { db } = test
  await expectKept()
  await renameAnEntity(db, { slug: 'international-grains-council-igc', aliases: ['IGC', 'Wheat Board'] })
  expect(await slugs('"wheat board"')).toEqual(['grain'])
  await expectKept()
  await renameATag(db, { slug: 'trade', name: 'commerce' })
  expect(await slugs('commerce')).toEqual(['grain'])
  await mergeTwo(db, { kind: 'tag', slug: 'trade-routes', into: 'trade' })
  expect(await slugs('commerce')).toEqual(['grain', 'borders'])
  expect(await slugs('tag:"trade routes"')).toEqual(['grain', 'borders'])
  await expectKept()
})

it('a database that was just brought up to date becomes searchable, once', async () => {
  const kept = await readKept()
  await test.db.searchBrief.deleteMany()
  await test.db.$executeRaw`insert into search_due (brief_id) select brief_id from listings`
  expect(await catchUpSearch(test.url)).toBe(5)
  expect(await readKept()).toEqual(kept)
  expect(await catchUpSearch(test.url)).toBe(0)
})
