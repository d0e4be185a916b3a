import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { changeSettings, publishABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteChange } from '#server/site/get-site.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import { printPages, type PrinterNeeds } from './print-pages.ts'
import { createPrinter } from './printer.ts'

const test = useDatabase()
useAssets()

const beforeMidnight = new Date('2026-03-05T23:59:00Z')
const afterMidnight = new Date('2026-03-06T00:00:01Z')
const dailyFeeds = ['/daily/atom.xml', '/daily/feed.json', '/daily/feed.xml']

beforeEach(async () => {
  await changeSettings(test.db, { hub: 'https://hub.example.org/' })
  await publishABrief(test.db, { now: new Date('2026-03-05T09:00:00Z') })
  await startAfresh()
})
afterEach(startAfresh)

/** As if all that was published had been printed, and the hub been told. */
async function startAfresh(): Promise<void> {
  await test.db.print.deleteMany()
  await test.db.hubPing.deleteMany()
}

async function listOwed(): Promise<string[]> {
  const rows = await test.db.hubPing.findMany({ orderBy: { address: 'asc' } })
  return rows.map(({ address }) => address)
}

async function needsAt(now: () => Date): Promise<PrinterNeeds> {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  return { db: test.db, store: createFolderStore({ root }), edition: 'one', now, report: () => undefined }
}

const print = (needs: PrinterNeeds, addresses: readonly string[]) =>
  printPages(needs, { addresses, effort: 'quick' })

/** Lets a printer work until nothing is left that the clock asks for. */
async function work(needs: PrinterNeeds): Promise<void> {
  const printer = createPrinter(needs)
  const isDue = { OR: [{ state: 'owed' }, { changesAt: { lte: needs.now() } }] }
  await expect.poll(() => test.db.print.count({ where: isDue })).toBe(0)
  await printer.stop()
}

it('the hub is told after midnight of the day that the feed of the daily summary has more, once', async () => {
  let now = beforeMidnight
  const needs = await needsAt(() => now)
  await print(needs, [...dailyFeeds, '/daily', '/corrections', '/corrections/atom.xml', '/daily/2026-03-05'])
  expect(await listOwed()).toEqual([])
  now = afterMidnight
  await work(needs)
  const feed = await needs.store.get('/daily/atom.xml')
  expect(feed && 'bodies' in feed && feed.bodies.identity.toString()).toContain('/daily/2026-03-05"')
  expect(await listOwed()).toEqual(expect.arrayContaining(dailyFeeds))
  expect(await listOwed()).not.toContain('/corrections')
  expect(await listOwed()).not.toContain('/daily/2026-03-05')
  await test.db.hubPing.deleteMany()
  // A day without anything brings no entry.
  now = new Date('2026-03-07T00:00:01Z')
  await work(needs)
  expect((await listOwed()).filter((address) => dailyFeeds.includes(address))).toEqual([])
})

it('and of a topic that was taken away and that nobody has asked for since', async () => {
  let now = beforeMidnight
  const needs = await needsAt(() => now)
  await print(needs, dailyFeeds)
  await test.db.print.updateMany({ data: { state: 'out' } })
  await work(needs)
  expect(await listOwed()).toEqual([])
  now = afterMidnight
  await work(needs)
  expect(await listOwed()).toEqual(dailyFeeds)
})

it('but not of what new templates print otherwise, nor of what a change does, which tells the hub itself', async () => {
  const needs = await needsAt(() => beforeMidnight)
  const [address = ''] = dailyFeeds
  await print(needs, [address])
  const printOver = async (data: { edition?: string; owed?: bigint }) => {
    await test.db.print.update({ where: { address }, data: { hash: 'another', ...data } })
    await print(needs, [address])
    return listOwed()
  }
  expect(await printOver({ edition: 'zero' })).toEqual([])
  const { change } = await test.db.site.update({ where: { id: 1 }, data: { change: { increment: 1 } } })
  expect(await printOver({ owed: change })).toEqual([])
  expect(await printOver({})).toEqual([address])
})

it('a topic that changes by the clock while the hub is told of it is to be told again', async () => {
  const needs = await needsAt(() => beforeMidnight)
  const [address = ''] = dailyFeeds
  await print(needs, [address])
  await test.db.print.updateMany({ data: { hash: 'another' } })
  const owed = await getSiteChange(test.db)
  await test.db.hubPing.create({ data: { address, owed } })
  await print(needs, [address])
  expect((await test.db.hubPing.findUniqueOrThrow({ where: { address } })).owed).toBe(owed + 1n)
})
