import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { openDatabase } from '#server/db/database.ts'
import { keepDailyBackups, type DailyOrder } from './keep-daily-backups.ts'
import { getLastBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const test = useDatabase()
const folder = mkdtempSync(path.join(os.tmpdir(), 'daily-backups-'))

function keepAt(instant: string, tell: DailyOrder['tell'] = () => undefined): Promise<string | null> {
  const order = { url: test.url, folder, keep: 2, productVersion: '0.1.0', now: new Date(instant), tell }
  return keepDailyBackups(test.db, order)
}

const fileOf = (day: string) => path.join(folder, `backup-${day}.tar.gz`)

beforeAll(async () => {
  await publishABrief(test.db)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('records nothing before there is a backup', async () => {
  expect(await getLastBackup(test.db)).toBeNull()
})

it('makes one backup a day and says which is the last', async () => {
  expect(await keepAt('2026-03-05T23:50:00Z')).toBe(fileOf('2026-03-05'))
  expect(await keepAt('2026-03-05T23:59:59Z')).toBeNull()
  expect(await keepAt('2026-03-06T00:00:00Z')).toBe(fileOf('2026-03-06'))
  expect(await getLastBackup(test.db)).toEqual({ madeAt: '2026-03-06T00:00:00.000Z', briefs: 1 })
})

it('keeps the newest and leaves other files alone', async () => {
  await writeFile(path.join(folder, 'notes.txt'), 'Ours.')
  await keepAt('2026-03-07T00:00:00Z')
  expect((await readdir(folder)).sort()).toEqual([
    'backup-2026-03-06.tar.gz',
    'backup-2026-03-07.tar.gz',
    'notes.txt',
  ])
})

it('makes the backup of the day again when the file has gone, or was never read back', async () => {
  await rm(fileOf('2026-03-07'))
  expect(await keepAt('2026-03-07T08:00:00Z')).toBe(fileOf('2026-03-07'))
  await writeFile(fileOf('2026-03-08'), 'half a backup')
  expect(await keepAt('2026-03-08T00:00:00Z')).toBe(fileOf('2026-03-08'))
})

it('removes what a killed process left half written, and not what a running one is writing', async () => {
  const dead = `${fileOf('2026-03-09')}.part-999999999`
  const running = `${fileOf('2026-03-09')}.part-${process.ppid}`
  for (const part of [dead, running]) await writeFile(part, 'half')
  await keepAt('2026-03-08T12:00:00Z')
  const names = await readdir(folder)
  expect(names).not.toContain(path.basename(dead))
  expect(names).toContain(path.basename(running))
})

it('removes what a killed process of the same number left, as every one in a container has', async () => {
  const parts = ['2026-03-08', '2026-03-09'].map((day) => `${fileOf(day)}.part-${process.pid}`)
  for (const part of parts) await writeFile(part, 'half')
  await rm(fileOf('2026-03-08'))
  expect(await keepAt('2026-03-08T18:00:00Z')).toBe(fileOf('2026-03-08'))
  const names = await readdir(folder)
  for (const part of parts) expect(names).not.toContain(path.basename(part))
})

it('puts nothing that cannot be read back where a backup is to be', async () => {
  await keepAt('2026-03-10T00:00:00Z')
  const backups = async () => (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).sort()
  const [before, text] = [await backups(), await readFile(fileOf('2026-03-10'))]
  await test.db.backup.deleteMany()
  // Of the day as well, with nothing recorded of it: it gets its name back.
  await expect(keepAt('2026-03-10T08:00:00Z', spoil(fileOf('2026-03-10')))).rejects.toThrow(
    /^The new backup was not saved as .*backup-2026-03-10\.tar\.gz, because it could not be read back: the new file is damaged/,
  )
  await expect(keepAt('2026-03-11T00:00:00Z', spoil(fileOf('2026-03-11')))).rejects.toThrow('read back')
  expect([await backups(), await readFile(fileOf('2026-03-10'))]).toEqual([before, text])
  expect(await getLastBackup(test.db)).toBeNull()
})

it('counts no backup among those it keeps that cannot be read back, and those that nothing is recorded of', async () => {
  for (const name of await readdir(folder)) await rm(path.join(folder, name))
  for (const day of [12, 13, 14]) await keepAt(`2026-03-${day}T00:00:00Z`)
  await test.db.backup.deleteMany()
  await writeFile(fileOf('2026-03-15'), 'half a backup')
  await keepAt('2026-03-16T00:00:00Z')
  expect((await readdir(folder)).sort()).toEqual(
    ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => path.basename(fileOf(day))),
  )
})

it('keeps a whole backup of the day that another database made, such as the one whose data is lost', async () => {
  for (const name of await readdir(folder)) await rm(path.join(folder, name))
  await keepAt('2026-03-20T00:00:00Z')
  const url = await copyDatabase(inject('testServer'))
  const db = openDatabase(url)
  const now = new Date('2026-03-20T09:30:00Z')
  await keepDailyBackups(db, { url, folder, keep: 1, productVersion: '0.1.0', now })
  const kept = path.join(folder, 'backup-2026-03-20-kept-093000000.tar.gz')
  expect((await readdir(folder)).sort()).toEqual([path.basename(kept), 'backup-2026-03-20.tar.gz'])
  const { tables } = await restoreBackup(db, { file: kept })
  expect(tables.find(({ name }) => name === 'briefs')?.rows).toBe(1)
  await db.$disconnect()
})

/** What the disk gives back is not what was written. */
function spoil(file: string): DailyOrder['tell'] {
  return ({ name }) => {
    if (name !== 'site') return
    const part = `${file}.part-${process.pid}`
    rmSync(part)
    writeFileSync(part, 'something else')
  }
}
