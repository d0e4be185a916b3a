import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { owePages } from '#server/prints/owe-pages.ts'
import { moveSite } from '#server/site/move-site.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import type { PageStore } from '#front/store/page-store.ts'
import { createPrinter, type Printer } from './printer.ts'

const test = useDatabase()
useAssets()

/** A folder that is gone after the test, as a store that says what it is given, and goes on when it has been heard. */
async function aRecordingStore(record: (address: string) => unknown): Promise<PageStore> {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const store = createFolderStore({ root })
  return {
    ...store,
    put: async (address, page, durability) => {
      await record(address)
      return store.put(address, page, durability)
    },
  }
}

/** A printer at work whose store says what it is given. */
async function aPrinter(record: (address: string) => unknown, db = test.db): Promise<Printer> {
  return createPrinter({
    db,
    store: await aRecordingStore(record),
    edition: 'one',
    now: () => new Date(),
    report: () => undefined,
  })
}

async function owe(atOnce: string[]): Promise<void> {
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`delete from prints`
    await owePages(tx, { atOnce, stale: [], dropped: [] }, await moveSite(tx))
  })
}

it('what a publication is looked for on goes to the store before anything else', async () => {
  const brief = `/briefs/${await publishABrief(test.db)}`
  await owe(['/feed.json', '/atom.xml', '/tags', '/', brief])
  const stored: string[] = []
  const printer = await aPrinter((address) => void stored.push(address))
  await expect.poll(() => stored.length).toBeGreaterThanOrEqual(5)
  await printer.stop()
  // Two ways lead to the store: which of two waves gets there first is not said.
  expect(stored.slice(0, 3).sort()).toEqual(['/', '/atom.xml', brief])
  expect(stored.slice(3, 5).sort()).toEqual(['/feed.json', '/tags'])
})

it('a reader who asks for a page that is being printed waits for it', async () => {
  const address = `/briefs/${await publishABrief(test.db)}`
  await owe([address])
  const stored: string[] = []
  const [reached, goOn] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()]
  const printer = await aPrinter((one) => {
    stored.push(one)
    reached.resolve(null)
    return goOn.promise
  })
  await reached.promise
  const asked = [printer.printNow(address), printer.printNow(address)]
  goOn.resolve(null)
  expect(await Promise.all(asked)).toEqual(['kept', 'kept'])
  await printer.stop()
  expect(stored).toEqual([address])
})

it('of an address that no page has it knows at once, though the database says nothing', async () => {
  const silent = new Proxy(test.db, {
    get: (db, name) =>
      name === '$queryRaw' || name === '$transaction'
        ? () => new Promise(() => undefined)
        : (Reflect.get(db, name) as unknown),
  })
  // It never ends: nobody answers it.
  const printer = await aPrinter(() => undefined, silent)
  expect(await printer.printNow('/nothing')).toBe('nothing')
})

it('a reader who asks while the printer learns what is owed does not have it printed twice', async () => {
  const address = `/briefs/${await publishABrief(test.db)}`
  await owe([address])
  const stored: string[] = []
  const printer = await aPrinter((one) => void stored.push(one))
  expect(await printer.printNow(address)).toBe('kept')
  await printer.stop()
  expect(stored).toEqual([address])
})
