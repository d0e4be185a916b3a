import { describe, expect, it, onTestFinished } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { openDatabase, type Database } from './database.ts'
import { keptPlan, namePlan, toCount } from './kept-plan.ts'

const test = useDatabase()

function open(keepsPlans: boolean): Database {
  const db = openDatabase(test.url, { keepsPlans })
  onTestFinished(() => db.$disconnect())
  return db
}

/** How often each statement was run whose plan the connection keeps: asked one after the other, it is always the same. */
const listKept = (db: Database) =>
  db.$queryRaw<{ runs: number }[]>`
    select (generic_plans + custom_plans)::int as runs from pg_prepared_statements where statement like '%kept plan%'
      and statement not like '%pg_prepared_statements%'`

describe('a statement whose plan is kept', () => {
  it('is planned once for a connection, and answers for each value', async () => {
    const db = open(true)
    const add = async (to: number) => {
      const [row] = await db.$queryRaw<{ sum: number }[]>`select ${keptPlan} ${to}::int + 1 as sum`
      return row?.sum
    }
    expect([await add(1), await add(2), await add(40)]).toEqual([2, 3, 41])
    expect(await listKept(db)).toEqual([{ runs: 3 }])
  })

  it('is one of those that find a brief by its key', async () => {
    const slug = await publishABrief(test.db)
    const db = open(true)
    const read = () => getPublishedBrief(db, slug)
    expect([await read(), await read()]).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(await listKept(db)).toEqual([{ runs: 2 }])
  })

  it('is planned each time where connections may be those of a pooler', async () => {
    const slug = await publishABrief(test.db)
    const db = open(false)
    await getPublishedBrief(db, slug)
    expect(await listKept(db)).toEqual([])
  })
})

it('how many rows are taken is part of the text, and nothing but a count can be', () => {
  expect(toCount(20)).toMatchObject({ sql: '20', values: [] })
  for (const none of [-1, 1.5, NaN, Infinity]) expect(() => toCount(none)).toThrow(RangeError)
})

it('names differ with the statement, and are no longer than PostgreSQL has them', () => {
  const names = ['select /* kept plan */ 1', 'select /* kept plan */ 2'].map((sql) => namePlan({ sql }))
  expect(new Set(names).size).toBe(2)
  expect(names.map((name) => name.length)).toEqual([43, 43])
  expect(namePlan({ sql: 'select 1' })).toBe('')
})
