import { beforeEach, describe, expect, it } from 'vitest'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import { claimLoose, claimOwed, nextDue, oweDue, oweOutdated, oweStale } from './claim-owed.ts'
import { oweEverything, owePages } from './owe-pages.ts'
import { takeAway } from './take-away.ts'

const test = useDatabase()
const now = new Date('2026-03-05T12:00:00Z')
const most = 16

interface Printed {
  edition: string
  printed: number
}

/** Pages as they were printed, named by their place in the list. */
async function print(pages: readonly Printed[]): Promise<void> {
  await test.db.print.createMany({
    data: pages.map(({ edition, printed }, at) => ({
      address: `/${at}`,
      state: 'fresh',
      owed: 0,
      edition,
      printed,
    })),
  })
}

const listOwed = async () => {
  const prints = await test.db.print.findMany({ where: { state: 'owed' }, orderBy: { address: 'asc' } })
  return prints.map(({ address }) => address)
}

beforeEach(() => test.db.print.deleteMany())

it('what is being printed and changes again is given out again at once, and not when the claim runs out', async () => {
  const owe = (change: bigint) =>
    test.db.$transaction((tx) => owePages(tx, { atOnce: ['/'], stale: [], dropped: [] }, change))
  const claim = () => claimOwed(test.db, { now, most })
  await owe(1n)
  expect([await claim(), await claim()]).toEqual([['/'], []])
  await owe(2n)
  expect(await claim()).toEqual(['/'])
  await test.db.$transaction((tx) => oweEverything(tx, 3n))
  expect(await claim()).toEqual(['/'])
})

it.each([
  [
    'everything is',
    (db: Database) => db.$transaction((tx) => oweEverything(tx, 2n)),
    ['/fresh', '/out', '/stale'],
  ],
  ['all that was taken away is', oweStale, ['/out', '/stale']],
])('what is to be taken away for good is, although %s printed anew', async (_, owe, owed) => {
  for (const [address, state] of [
    ['/fresh', 'fresh'],
    ['/out', 'out'],
    ['/stale', 'stale'],
    ['/withdrawn.txt', 'dropped'],
  ] as const)
    await test.db.print.create({ data: { address, state, owed: 1 } })
  await owe(test.db)
  const removed: string[] = []
  const remove = (addresses: readonly string[]) => Promise.resolve(void removed.push(...addresses))
  expect(await takeAway(test.db, { state: 'dropped', remove })).toBe(1)
  expect([removed, await listOwed()]).toEqual([['/withdrawn.txt'], owed])
})

describe('pages that were printed with other templates', () => {
  it('are owed, the newest first, and those of this edition are not', async () => {
    await print([
      { edition: 'b', printed: 5 },
      { edition: 'a', printed: 1 },
      { edition: 'a', printed: 3 },
      { edition: 'a', printed: 2 },
    ])
    expect(await oweOutdated(test.db, { edition: 'b', most: 2 })).toBe(2)
    expect(await listOwed()).toEqual(['/2', '/3'])
    expect(await oweOutdated(test.db, { edition: 'b', most: 2 })).toBe(1)
    expect(await oweOutdated(test.db, { edition: 'b', most: 2 })).toBe(0)
  })

  it('are all owed in the end, whichever other editions they are of', async () => {
    await print(['a', 'b', 'c', 'd', 'e'].map((edition, printed) => ({ edition, printed })))
    while ((await oweOutdated(test.db, { edition: 'c', most })) > 0);
    expect(await listOwed()).toEqual(['/0', '/1', '/3', '/4'])
  })
})

describe('a page that was compressed quickly', () => {
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

  it('is given out to one printer, a second after it was printed, the one that has waited longest first', async () => {
    await print([0, 1, 2, 3].map((printed) => ({ edition: 'a', printed })))
    const note = (address: string, looseSince: Date, state = 'fresh') =>
      test.db.print.update({ where: { address }, data: { looseSince, state } })
    await note('/1', at(2))
    await note('/2', at(1))
    await note('/3', at(0), 'owed')
    expect(await nextDue(test.db)).toEqual(at(2))
    expect(await claimLoose(test.db, at(1.9))).toBeNull()
    expect([await claimLoose(test.db, at(9)), await claimLoose(test.db, at(9))]).toEqual(['/2', '/1'])
    // One that is printed anew has to wait for that.
    expect(await claimLoose(test.db, at(9))).toBeNull()
  })

  it('is given out again after a minute, if its printer was killed meanwhile', async () => {
    await print([{ edition: 'a', printed: 0 }])
    await test.db.print.update({ where: { address: '/0' }, data: { looseSince: at(0) } })
    expect(await claimLoose(test.db, at(1))).toBe('/0')
    expect(await nextDue(test.db)).toEqual(at(62))
    expect([await claimLoose(test.db, at(61)), await claimLoose(test.db, at(62))]).toEqual([null, '/0'])
  })
})

/** So many that reading all of them cannot be taken for reading a few. */
const pageCount = 20_000

async function fill(state: string, edition: string): Promise<void> {
  await test.db.$executeRaw`
    insert into prints (address, state, owed, printed, edition)
    select '/' || n, ${state}, 0, 1, ${edition} from generate_series(1, ${pageCount}::int) n`
  await test.db.$executeRaw`analyze prints`
}

interface Look {
  name: string
  state?: string
  edition?: string
  look: (db: Database) => Promise<unknown>
}

const looks: Look[] = [
  { name: 'claiming, nothing owed', look: (db) => claimOwed(db, { now, most }) },
  { name: 'claiming, all owed', state: 'owed', look: (db) => claimOwed(db, { now, most }) },
  { name: 'what may be compressed once more', look: (db) => claimLoose(db, now) },
  { name: 'what the clock owes', look: (db) => oweDue(db, now) },
  { name: 'when that will be', look: nextDue },
  { name: 'other editions, none', look: (db) => oweOutdated(db, { edition: 'this', most }) },
  {
    name: 'other editions, all',
    edition: 'before',
    look: (db) => oweOutdated(db, { edition: 'this', most }),
  },
  { name: 'what is stale', look: (db) => takeAway(db, { state: 'stale', remove: () => Promise.resolve() }) },
]

describe(`a printer that looks at ${pageCount} pages`, () => {
  it.each(looks)('reads few of them: $name', async ({ state = 'fresh', edition = 'this', look }) => {
    await fill(state, edition)
    const queries = await recordQueries(() => look(test.db))
    // What was recorded is run again to be explained, on pages as they were.
    await test.db.$executeRaw`update prints set state = ${state}, claimed_until = null`
    const works = await explainQueries(test.url, queries)
    expect(works.length).toBeGreaterThan(0)
    expect(works.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(5 * most)
  })
})
