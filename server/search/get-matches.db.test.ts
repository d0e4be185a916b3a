import { beforeAll, expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Reach } from './decide-reach.ts'
import { getMatches } from './get-matches.ts'
import { stemQuery, toMatchCondition } from './match-condition.ts'
import { fillSearched } from './searched-briefs.test-data.ts'

const test = useDatabase()

function count(text: string, reach: Reach | null) {
  return test.db.$transaction(async (tx) => {
    const query = parseQuery(text)
    const stemmed = await stemQuery(tx, query)
    const condition = toMatchCondition(query, stemmed)
    if (!condition) throw new Error('nothing is looked for')
    const { total, shown } = await getMatches(
      tx,
      { condition, reach, stemmed },
      { sort: 'newest', start: 0, most: 10 },
    )
    return { total, shown: shown.length }
  })
}

beforeAll(() => fillSearched(test.db))

it.each<[estimate: string, reach: Reach | null]>([
  ['of few matches', null],
  ['of many matches', { since: null }],
  ['that there are enough of late, where there are none', { since: new Date('2100-01-01') }],
  ['that there are enough of late, where there are some', { since: new Date('2026-04-01') }],
])('finds the same with an estimate %s', async (_, reach) => {
  expect(await count('port OR calm', reach)).toEqual({ total: 3, shown: 3 })
})
