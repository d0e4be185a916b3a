import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import { printAllOwed } from './print-all-owed.ts'

const test = useDatabase()
useAssets()

it('ends when a page cannot be printed, and says so; tries one at once that failed before', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const folder = createFolderStore({ root })
  const needs = {
    db: test.db,
    store: {
      ...folder,
      put: (...[address, ...given]: Parameters<typeof folder.put>) =>
        address === '/categories' ? Promise.reject(new Error('no')) : folder.put(address, ...given),
    },
    edition: 'one',
    now: () => new Date(),
    report: () => undefined,
  }
  await test.db.print.deleteMany()
  const retryAt = new Date(Date.now() + 24 * 60 * 60_000)
  await test.db.print.createMany({
    data: [
      { address: '/', state: 'owed', owed: 0, failures: 9, retryAt },
      { address: '/categories', state: 'owed', owed: 0 },
    ],
  })
  expect(await printAllOwed(needs, () => undefined)).toEqual({ printed: 1, failed: 1 })
  expect((await folder.get('/'))?.status).toBe(200)
})
