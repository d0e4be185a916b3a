import { expect, it } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { awaitPress } from './await-press.ts'
import { listenToPress } from './listen.ts'
import { owePages } from './owe-pages.ts'

const test = useDatabase()
const owe = (atOnce: string[], change: bigint) =>
  test.db.$transaction((tx) => owePages(tx, { atOnce, stale: [], dropped: [] }, change))

it('does not wait for what was owed before, nor without a printer', async () => {
  await owe(['/'], 5n)
  expect(await awaitPress(test.db, { since: 5n, patience: 60_000 })).toBe('printed')
  expect(await awaitPress(test.db, { since: 4n, patience: 60_000 })).toBe('no-printer')
})

it('waits for a printer as long as it is told, and no longer than it takes', async () => {
  const woken = Promise.withResolvers<null>()
  const listening = listenToPress(test.url, () => {
    woken.resolve(null)
  })
  await woken.promise
  expect(await awaitPress(test.db, { since: 4n, patience: 50 })).toBe('printing')
  const waiting = awaitPress(test.db, { since: 4n, patience: 60_000 })
  await test.db.$executeRaw`update prints set state = 'fresh'`
  expect(await waiting).toBe('printed')
  await listening.stop()
})
