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
import { createPrinter } from './printer.ts'

const test = useDatabase()
useAssets()

/** A folder that is gone after the test, as a store that says what has reached it, and waits until it has heard. */
async function aRecordingStore(record: (address: string) => unknown): Promise<PageStore> {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const store = createFolderStore({ root })
  return {
    ...store,
    put: async (address, page, durability) => {
      const outcome = await store.put(address, page, durability)
      await record(address)
      return outcome
    },
  }
}

async function owe(atOnce: string[]): Promise<void> {
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`delete from prints`
    await owePages(tx, { atOnce, stale: [], dropped: [] }, await moveSite(tx))
  })
}

it('a brief is in the store before what leads to it, and that before feeds and other lists', async () => {
  const slug = await publishABrief(test.db)
  const atOnce = ['/feed.json', '/atom.xml', '/tags', '/', `/briefs/${slug}`]
  await owe(atOnce)
  const stored: string[] = []
  const printer = createPrinter({
    db: test.db,
    store: await aRecordingStore((address) => void stored.push(address)),
    edition: 'one',
    now: () => new Date(),
    report: () => undefined,
  })
  await expect.poll(() => stored.includes('/feed.json')).toBe(true)
  await printer.stop()
  const first = stored.indexOf(`/briefs/${slug}`)
  expect(stored.slice(first, first + atOnce.length)).toEqual([
    `/briefs/${slug}`,
    '/',
    '/atom.xml',
    '/tags',
    '/feed.json',
  ])
})

it('a reader who asks for a page that is being printed waits for it', async () => {
  const address = `/briefs/${await publishABrief(test.db)}`
  await owe([address])
  const stored: string[] = []
  const [reached, goOn] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()]
  const printer = createPrinter({
    db: test.db,
    store: await aRecordingStore((one) => {
      stored.push(one)
      reached.resolve(null)
      return goOn.promise
    }),
    edition: 'one',
    now: () => new Date(),
    report: () => undefined,
  })
  await reached.promise
  const asked = [printer.printNow(address), printer.printNow(address)]
  goOn.resolve(null)
  expect(await Promise.all(asked)).toEqual(['kept', 'kept'])
  await printer.stop()
  expect(stored).toEqual([address])
})
