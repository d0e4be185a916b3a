import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { nodeFiles } from '#front/store/folder/file-system.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import { keepTogether } from './keep-together.ts'
import { findBasis, makePages, type PrinterNeeds } from './print-pages.ts'

const test = useDatabase()
useAssets()

const aHold = () => ({ isReached: Promise.withResolvers<null>(), goOn: Promise.withResolvers<null>() })

/** A printer's needs with a store in which some pages are held on their way. `/daily` never gets there. */
async function aHoldingStore(holds: ReadonlyMap<string, ReturnType<typeof aHold>>) {
  await publishABrief(test.db)
  await test.db.print.deleteMany()
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const store = createFolderStore({ root })
  const put: typeof store.put = async (address, page, durability) => {
    if (address === '/daily') throw new Error('no space')
    holds.get(address)?.isReached.resolve(null)
    await holds.get(address)?.goOn.promise
    return store.put(address, page, durability)
  }
  let keepings = 0
  const needs = {
    db: test.db,
    store: { ...store, put },
    edition: 'one',
    // Asked once for the pages that are kept together.
    now: () => new Date(Date.UTC(2026, 2, 5, 12, 0, keepings++)),
    report: () => undefined,
  }
  const basis = await findBasis(needs)
  const make = async (address: string) => {
    const pages = await makePages(needs, basis, { addresses: [address], effort: 'quick' }).made
    expect(pages.failed).toEqual([])
    return pages
  }
  return { make, keep: keepTogether(needs, 'quick') }
}

const listFresh = () => test.db.print.findMany({ where: { state: 'fresh' }, orderBy: { address: 'asc' } })
const listFreshAddresses = async () => (await listFresh()).map(({ address }) => address)

it('two lots of pages are on their way to the disk at a time, and what is made meanwhile follows as one', async () => {
  const [home, briefs] = [aHold(), aHold()]
  const { make, keep } = await aHoldingStore(
    new Map([
      ['/', home],
      ['/briefs', briefs],
    ]),
  )
  const kept = [keep(await make('/'))]
  await home.isReached.promise
  kept.push(keep(await make('/briefs')))
  await briefs.isReached.promise
  kept.push(...(await Promise.all(['/categories', '/daily', '/tags'].map(make))).map(keep))
  expect(await listFresh()).toEqual([])
  home.goOn.resolve(null)
  await expect.poll(listFreshAddresses).toEqual(['/', '/categories', '/tags'])
  const [, categories, tags] = await listFresh()
  expect(tags?.printedAt).toEqual(categories?.printedAt)
  briefs.goOn.resolve(null)
  await Promise.all(kept)
  expect(await listFresh()).toHaveLength(4)
})

it('says of pages that they are kept when they are, whichever way they went', async () => {
  const [home, briefs, tags] = [aHold(), aHold(), aHold()]
  const { make, keep } = await aHoldingStore(
    new Map([
      ['/', home],
      ['/briefs', briefs],
      ['/tags', tags],
    ]),
  )
  const first = keep(await make('/'))
  await home.isReached.promise
  const second = keep(await make('/briefs'))
  await briefs.isReached.promise
  const [categories, last] = (await Promise.all(['/categories', '/tags'].map(make))).map(keep)
  let isLastKept = false
  const lastKept = last?.then(() => (isLastKept = true))
  home.goOn.resolve(null)
  await tags.isReached.promise
  briefs.goOn.resolve(null)
  await Promise.all([first, second])
  // Long enough for whoever was told too early.
  await test.db.print.count()
  expect(isLastKept).toBe(false)
  tags.goOn.resolve(null)
  await Promise.all([categories, lastKept])
  expect(await listFreshAddresses()).toEqual(['/', '/briefs', '/categories', '/tags'])
})

/**
 * Needs of a printer whose disk does not take `/briefs`. The first time that its store is to bring pages there, it waits for
 * `/briefs` to be among them, but not for long.
 */
async function aFailingDisk() {
  await publishABrief(test.db)
  await test.db.print.deleteMany()
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const rename: typeof nodeFiles.rename = (from, to) =>
    to.endsWith('/briefs.html') ? Promise.reject(new Error('no space')) : nodeFiles.rename(from, to)
  const store = createFolderStore({ root, files: { ...nodeFiles, rename } })
  const [isAsked, isPut] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()]
  let last: Promise<unknown> = Promise.race([isPut.promise, isAsked.promise.then(() => pause(500))])
  const needs: PrinterNeeds = {
    db: test.db,
    store: {
      ...store,
      put: async (address, page, durability) => {
        const result = await store.put(address, page, durability)
        if (address === '/briefs') isPut.resolve(null)
        return result
      },
      sync: () => {
        isAsked.resolve(null)
        const synced = last.then(() => store.sync())
        last = synced.catch(() => undefined)
        return synced
      },
    },
    edition: 'one',
    now: () => new Date(),
    report: () => undefined,
  }
  return { needs, isAsked: isAsked.promise }
}

it('of pages that reach the disk together none is taken for kept that did not get there', async () => {
  const { needs, isAsked } = await aFailingDisk()
  const basis = await findBasis(needs)
  const make = (address: string) => makePages(needs, basis, { addresses: [address], effort: 'best' }).made
  const [home, briefs] = [await make('/'), await make('/briefs')]
  const keep = keepTogether(needs, 'best')
  const first = keep(home)
  await isAsked
  await Promise.all([first, keep(briefs)])
  expect(await needs.store.getStamp('/briefs')).toBeNull()
  expect(await listFreshAddresses()).toEqual(['/'])
})
