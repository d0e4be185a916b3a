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

/** A folder that is gone after the test, as a store that says what has reached it. */
async function aRecordingStore(record: (address: string) => void): Promise<PageStore> {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const store = createFolderStore({ root })
  return {
    ...store,
    put: async (address, page, durability) => {
      const outcome = await store.put(address, page, durability)
      record(address)
      return outcome
    },
  }
}

it('a brief is in the store before what leads to it, and that before feeds and other lists', async () => {
  const slug = await publishABrief(test.db)
  const atOnce = ['/feed.json', '/atom.xml', '/tags', '/', `/briefs/${slug}`]
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`delete from prints`
    await owePages(tx, { atOnce, stale: [], dropped: [] }, await moveSite(tx))
  })
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
