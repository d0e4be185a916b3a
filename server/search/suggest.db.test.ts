import { beforeAll, describe, expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { searchBriefs } from './search-briefs.ts'
import { fillSearched } from './searched-briefs.test-data.ts'
import { suggest } from './suggest.ts'

const test = useDatabase()

beforeAll(() => fillSearched(test.db))

describe('what readers may not see', () => {
  it.each(['zeppelin', 'zeppelin*', 'entity:zeppelin-works', 'tag:zeppelins', '"zeppelin secrets"'])(
    'is not found by %j',
    async (query) => {
      const answer = await searchBriefs(test.db, parseQuery(query), { page: 1, perPage: 10, sort: 'best' })
      if (answer.kind !== 'found') throw new Error('it took too long')
      const { hits, total, facets } = answer
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
  expect(await suggest(test.db, '"grain - exp"')).toEqual([
    { kind: 'brief', slug: 'grain', name: 'Grain exports fell' },
  ])
  expect((await suggest(test.db, 'trade', 1)).map(({ slug }) => slug)).toEqual(['trade'])
  expect(await suggest(test.db, '  ')).toEqual([])
})
