import { beforeAll, describe, expect, it } from 'vitest'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import { countPlaces, listIndexEntries, listPlacesWithin, listShortEntries } from './index-entries.ts'
import { listReadNames } from './list-read-names.ts'

const test = useDatabase()

/** So many that reading all of them is seen. Each two letters begin about 74 of them. */
const tagCount = 50_000

beforeAll(async () => {
  const { db } = test
  await db.$executeRaw`
    insert into tags (id, slug, name, index_key)
    select gen_random_uuid(), 'tag-' || n, 'Tag ' || n, chr(97 + n % 26) || ':' || chr(97 + n / 26 % 26) || to_hex(n)
    from generate_series(0, ${tagCount - 1}::int) n`
  await db.$executeRaw`insert into list_counts (kind, subject_id, month, count) select 'tag', id, '', 1 from tags`
  await db.tag.createMany({
    data: [
      { id: '01a214a2-f91a-7450-8b1b-000000000001', slug: 'q', name: 'Q', indexKey: 'q:' },
      { id: '01a214a2-f91a-7450-8b1b-000000000002', slug: 'queue', name: 'Queue', indexKey: 'q:ueue' },
    ],
  })
  await db.listCount.createMany({
    data: [
      { kind: 'tag', subjectId: '01a214a2-f91a-7450-8b1b-000000000001', count: 2 },
      { kind: 'tag', subjectId: '01a214a2-f91a-7450-8b1b-000000000002', count: 0 },
    ],
  })
  await db.$executeRaw`analyze`
})

/** What is read of a tag: its key, its row and its count, at times its place in a bitmap besides. */
const perTag = 4

const middle = { key: 'm:', name: 'M', id: '01a214a2-f91a-7450-8b1b-000000000003' }

const reads: [name: string, most: number, read: (db: Database) => Promise<unknown>][] = [
  ['the first of all', 301, (db) => listIndexEntries(db, 'tag', { place: '', take: 301 })],
  ['a page for programs', 101, (db) => listReadNames(db, 'tag', { prefix: null, after: null, take: 100 })],
  ['the next one', 101, (db) => listReadNames(db, 'tag', { prefix: null, after: middle, take: 100 })],
  ['those that begin so', 80, (db) => listReadNames(db, 'tag', { prefix: 'CD', after: null, take: 100 })],
  ['those of a place', 301, (db) => listIndexEntries(db, 'tag', { place: 'c:', take: 301 })],
  ['those of a place within', 80, (db) => listIndexEntries(db, 'tag', { place: 'c:d', take: 301 })],
  ['those whose name ends', 1, (db) => listShortEntries(db, 'tag', 'q:')],
  ['whether it is full', 301, (db) => countPlaces(db, 'tag', { places: ['c:'], most: 301 })],
  ['the places within one', 1_930, (db) => listPlacesWithin(db, 'tag', 'c:')],
]

describe(`an index of ${tagCount} tags`, () => {
  it.each(reads)('reads no more than it shows or counts: %s', async (_, most, read) => {
    const queries = await recordQueries(() => read(test.db))
    expect(queries).toHaveLength(1)
    const [work] = await explainQueries(test.url, queries)
    expect(work?.wholeTables).toEqual([])
    expect(work?.rows).toBeLessThanOrEqual(most * perTag + 5)
  })

  it('counts all of them by their letters', async () => {
    const places = await listPlacesWithin(test.db, 'tag', '')
    expect(places).toHaveLength(26)
    expect(places[0]).toEqual({ place: 'a:', count: 1_924 })
    expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(tagCount + 1)
  })

  it('counts those of a letter by the next one, without those that end there', async () => {
    const places = await listPlacesWithin(test.db, 'tag', 'q:')
    expect(places.map(({ place }) => place).slice(0, 3)).toEqual(['q:a', 'q:b', 'q:c'])
    expect(places).toHaveLength(26)
    expect(await listShortEntries(test.db, 'tag', 'q:')).toEqual([
      { slug: 'q', name: 'Q', kind: null, count: 2, key: 'q:' },
    ])
  })

  it('has no name that no visible brief carries', async () => {
    const found = await listIndexEntries(test.db, 'tag', { place: 'q:ueue', take: 9 })
    expect(found).toEqual([])
  })
})
