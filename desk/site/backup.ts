import { access, mkdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { ManifestTable } from '#server/backups/backup-manifest.ts'
import { BackupProblem } from '#server/backups/backup-problem.ts'
import { keepDailyBackups } from '#server/backups/keep-daily-backups.ts'
import { makeBackup } from '#server/backups/make-backup.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { openDatabase, type Database } from '#server/db/database.ts'
import { toPersonPath } from '#desk/person-place.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabaseUrl } from '#desk/with-database.ts'
import { backUpEveryDay } from './back-up-every-day.ts'

interface BackupOptions {
  every?: 'day'
  keep: number
}

export const backupCommand = new Command('backup')
  .description(
    'write everything the publication has into one .tar.gz file, read it back, and say what is in it. Passwords, second steps and sessions are left out',
  )
  .argument('<file>', 'a new file; with --every, the folder for the backups')
  .addOption(new Option('--every <time>', 'keep running, with one backup a day').choices(['day']))
  .addOption(
    new Option('--keep <number>', 'with --every: how many of the newest to keep')
      .default(14)
      .argParser(toCount),
  )
  .action(async (wanted: string, { every, keep }: BackupOptions) => {
    const place = toPersonPath(wanted)
    if (every === 'day') await backUpDaily(place, keep)
    else await backUpOnce(place)
  })

async function backUpOnce(file: string): Promise<void> {
  if (await isThere(file))
    throw new DeskProblem(`${file} already exists. Nothing was written; name another file.`, 1)
  await onDatabase(async (db, order) => makeBackup(db, { ...order, file, tell: tellTable }))
  process.stderr.write('The backup was read back and is complete.\n')
  process.stdout.write(`${file}\n`)
}

/** Never returns. */
async function backUpDaily(folder: string, keep: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await backUpEveryDay({
    backUp: (now) => onDatabase((db, order) => keepDailyBackups(db, { ...order, now, folder, keep })),
    now: () => new Date(),
    sleep: wait,
    wrote: (file) => process.stdout.write(`${file}\n`),
    failed: (error) =>
      process.stderr.write(`No backup was made; we try again in ten minutes. ${describeFailure(error)}\n`),
  })
}

interface Place {
  url: string
  productVersion: string
  now: Date
}

/** The database is held for no longer than a backup takes. */
function onDatabase<Value>(work: (db: Database, place: Place) => Promise<Value>): Promise<Value> {
  return withDatabaseUrl(async (url) => {
    const db = openDatabase(url)
    try {
      return await work(db, { url, productVersion: await readVersion(), now: new Date() })
    } finally {
      await db.$disconnect()
    }
  })
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version?: unknown }
  if (typeof version !== 'string') throw new BackupProblem('package.json does not say its version.')
  return version
}

function tellTable({ name, rows }: ManifestTable): void {
  if (rows > 0) process.stderr.write(`${name}: ${rows}\n`)
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function toCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It has to be a number from 1 to 9999.')
  return Number(text)
}
