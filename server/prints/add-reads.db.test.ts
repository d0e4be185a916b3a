import { beforeEach, expect, it } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { addReads } from './add-reads.ts'

const test = useDatabase()
const batch = [
  { address: '/a', day: '2026-05-04', reads: 2 },
  { address: '/b', day: '2026-05-04', reads: 1 },
]

const listReads = async () =>
  (await test.db.pageReads.findMany({ orderBy: { address: 'asc' } })).map(({ reads }) => Number(reads))

beforeEach(async () => {
  await test.db.pageReads.deleteMany()
  await test.db.readBatch.deleteMany()
})

it('a batch that comes again is counted once, at the same time as well', async () => {
  const id = newId()
  await Promise.all([addReads(test.db, batch, id), addReads(test.db, batch, id)])
  await addReads(test.db, batch, id)
  expect(await listReads()).toEqual([2, 1])
  await addReads(test.db, batch, newId())
  expect(await listReads()).toEqual([4, 2])
})

it('a batch that could not be counted is not remembered', async () => {
  const id = newId()
  await expect(addReads(test.db, [{ address: '/a', day: 'never', reads: 1 }], id)).rejects.toThrow()
  await addReads(test.db, batch, id)
  expect(await listReads()).toEqual([2, 1])
})

it('batches are remembered for a day', async () => {
  const before = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  const [old, recent, next] = [newId(), newId(), newId()]
  await test.db.readBatch.createMany({
    data: [
      { id: old, countedAt: before(25) },
      { id: recent, countedAt: before(23) },
    ],
  })
  await addReads(test.db, batch, next)
  const kept = await test.db.readBatch.findMany({ orderBy: { countedAt: 'asc' } })
  expect(kept.map(({ id }) => id)).toEqual([recent, next])
})
