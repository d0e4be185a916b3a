import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { checkBackup } from '#server/backups/check-backup.ts'
import { keepDailyBackups } from '#server/backups/keep-daily-backups.ts'
import { backUpEveryDay } from './back-up-every-day.ts'

const test = useDatabase()
const folder = mkdtempSync(path.join(os.tmpdir(), 'every-day-'))
const fileOf = (day: string) => path.join(folder, `backup-${day}.tar.gz`)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('makes one backup each day, tells of one that fails, makes it ten minutes later, and keeps as many as it was told', async () => {
  await publishABrief(test.db)
  const clock = { now: Date.parse('2026-03-05T22:00:00Z') }
  const told: string[] = []
  const tell = (what: string) => told.push(`${new Date(clock.now).toISOString()} ${what}`)
  // Nothing can be put in the place of a folder, so the first backup of 7 March fails.
  await mkdir(fileOf('2026-03-07'))
  const rounds = backUpEveryDay({
    backUp: (now) =>
      keepDailyBackups(test.db, { url: test.url, folder, keep: 2, productVersion: '0.1.0', now }),
    now: () => new Date(clock.now),
    sleep: (milliseconds) => {
      clock.now += milliseconds
      const isOver = clock.now >= Date.parse('2026-03-08T01:00:00Z')
      return isOver ? Promise.reject(new Error('the test is over')) : Promise.resolve()
    },
    wrote: (file) => tell(path.basename(file)),
    failed: (error) => {
      tell(`failed: ${(error as NodeJS.ErrnoException).code}`)
      rmSync(fileOf('2026-03-07'), { recursive: true })
    },
  })
  await expect(rounds).rejects.toThrow('the test is over')
  expect(told).toEqual([
    '2026-03-05T22:00:00.000Z backup-2026-03-05.tar.gz',
    '2026-03-06T00:00:00.000Z backup-2026-03-06.tar.gz',
    '2026-03-07T00:00:00.000Z failed: EISDIR',
    '2026-03-07T00:10:00.000Z backup-2026-03-07.tar.gz',
    '2026-03-08T00:00:00.000Z backup-2026-03-08.tar.gz',
  ])
  expect((await readdir(folder)).sort()).toEqual(['backup-2026-03-07.tar.gz', 'backup-2026-03-08.tar.gz'])
  const { tables } = await checkBackup(fileOf('2026-03-08'))
  expect(tables.find(({ name }) => name === 'briefs')?.rows).toBe(1)
})
