import { expect, it } from 'vitest'
import { untilSomeoneWaits } from '#ops/testing/until-someone-waits.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { oweMissing, oweStale, recordFailures } from './claim-owed.ts'
import { oweEverything, owePages } from './owe-pages.ts'

const test = useDatabase()
const pages = { atOnce: ['/b', '/a'], stale: [], dropped: [] }

/** What touches several pages at once, while a printer holds some of them. */
const works: Record<string, (db: Database) => Promise<unknown>> = {
  'a change of all pages': (db) => db.$transaction((tx) => oweEverything(tx, 9n)),
  'a change of some pages': (db) => db.$transaction((tx) => owePages(tx, pages, 9n)),
  'a note of failures': (db) =>
    recordFailures(
      db,
      pages.atOnce.map((address) => ({ address, problem: 'No room.' })),
      new Date('2026-03-05T12:00:00Z'),
    ),
  'an export of what was taken away': oweStale,
}

const hold = (tx: Transaction, address: string) =>
  tx.$queryRaw`select 1 from prints where address = ${address} for update`

it.each(Object.entries(works))('%s takes pages in the order of printers', async (_, work) => {
  await test.db.print.deleteMany()
  // As they lie on the disk, the last comes first.
  for (const address of ['/b', '/a'])
    await test.db.print.create({ data: { address, state: 'stale', owed: 1 } })
  const outcome = await test.db.$transaction(async (printer) => {
    await hold(printer, '/a')
    const working = work(test.db).then(
      () => 'done',
      (error: unknown) => error,
    )
    await untilSomeoneWaits(test.db)
    await hold(printer, '/b')
    return { working }
  })
  expect(await outcome.working).toBe('done')
})

it('what was never printed is owed once a change that is under way is over', async () => {
  await test.db.print.deleteMany()
  const { before, owing } = await test.db.$transaction(async (change) => {
    await holdSite(change)
    const owing = oweMissing(test.db, ['/a', '/b'])
    await Promise.race([owing, untilSomeoneWaits(test.db)])
    return { before: await test.db.print.count(), owing }
  })
  expect([before, await owing]).toEqual([0, 2])
  expect(await oweMissing(test.db, ['/a', '/b'])).toBe(0)
})
