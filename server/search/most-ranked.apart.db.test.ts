import { beforeAll, expect, it, vi } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { correctABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listFoundChanges } from '#server/feeds/list-found-changes.ts'
import { searchBriefs } from './search-briefs.ts'
import { fillSearched } from './searched-briefs.test-data.ts'

/** So few, so that a test needs not publish thousands. */
vi.mock(import('#domain/search/search-results.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  mostRanked: 2 as 2_000,
}))

const test = useDatabase()

beforeAll(() => fillSearched(test.db))

it.each<[query: string, newest: string[], isMore: boolean]>([
  ['port OR calm', ['grain', 'port'], true],
  ['category:cybersecurity', ['japanese', 'german'], true],
  ['port OR category:regional-stability', ['grain', 'port'], true],
  ['port', ['grain', 'port'], false],
])('of what %j finds, the newest are ranked and counted: %j', async (query, newest, isMore) => {
  const answer = await searchBriefs(test.db, parseQuery(query), { page: 1, perPage: 10, sort: 'newest' })
  if (answer.kind !== 'found') throw new Error('it took too long')
  expect(answer.hits.map(({ slug }) => slug)).toEqual(newest)
  expect([answer.total, answer.isMore]).toEqual([2, isMore])
  const counted = answer.facets.year.reduce((sum, { count }) => sum + count, 0)
  expect(counted).toBe(2)
})

it('a brief that was corrected of late is in the feed of the search, however many newer ones there are', async () => {
  const since = new Date('2026-05-01T00:00:00Z')
  const list = async () => {
    const changes = await listFoundChanges(test.db, parseQuery('port OR calm'), { since, take: 20 })
    return changes?.map(({ brief }) => brief.slug)
  }
  expect(await list()).toEqual(['grain', 'port'])
  await correctABrief(test.db, { slug: 'borders', now: new Date('2026-06-01T00:00:00Z') })
  expect((await list())?.[0]).toBe('borders')
})
