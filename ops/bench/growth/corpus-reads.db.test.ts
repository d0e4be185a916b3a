import { beforeAll, expect, it } from 'vitest'
import { listDayNames } from '#server/days/list-day-names.ts'
import { getEntityMentions } from '#server/entities/get-entity-mentions.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { findBusiest, type Busiest } from './find-busiest.ts'
import { loadCorpus } from './load-corpus.ts'

const test = useDatabase()

/** So many that the database does not take reading all of them for the shorter way. */
const briefCount = 500

let busiest: Busiest

beforeAll(async () => {
  await loadCorpus(test.db, { from: 0, to: briefCount, seed: 1, categories: ['cybersecurity'] })
  await test.db.$transaction(rebuildLists)
  await test.db.$executeRaw`vacuum analyze`
  busiest = await findBusiest(test.db)
})

it.each<[what: string, read: () => Promise<unknown>]>([
  ['the entities of a day', () => listDayNames(test.db, 'entity', [busiest.brief.slug])],
  ['the tags of a day', () => listDayNames(test.db, 'tag', [busiest.brief.slug])],
  [
    'what is said of an entity',
    () => getEntityMentions(test.db, { slug: busiest.entity, listed: [busiest.brief.slug] }),
  ],
])('finds by its address what is read of a few briefs, and looks through no list: %s', async (_, read) => {
  const works = await explainQueries(test.url, await recordQueries(read))
  const readThrough = works.flatMap(({ wholeTables }) => wholeTables.map(({ table }) => table))
  expect(readThrough.filter((table) => table === 'listings' || table === 'briefs')).toEqual([])
})
