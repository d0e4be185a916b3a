import { access, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { listDailyBackups, toBackupName, toKeptName } from '#domain/backups/daily-backups.ts'
import type { Database } from '#server/db/database.ts'
import { checkBackup } from './check-backup.ts'
import { makeBackup } from './make-backup.ts'
import type { BackupOrder } from './write-backup.ts'

export interface DailyOrder extends Omit<BackupOrder, 'file' | 'check'> {
  folder: string
  /** How many are kept, 1 and up. */
  keep: number
}

/**
 * Makes the backup of the day if there is none yet that was read back, and then removes all but the newest that are
 * whole. Returns the file it made; `null` if the day had one. One that fails removes nothing. A whole backup of the day of
 * which this database knows nothing, such as the one made before its data was lost, gets another name and is kept.
 */
export async function keepDailyBackups(db: Database, order: DailyOrder): Promise<string | null> {
  const { folder, keep, now } = order
  await removeLeftOvers(folder)
  const file = path.join(folder, toBackupName(now.toISOString().slice(0, 10)))
  if (await isMade(db, file)) return null
  const aside = path.join(folder, toKeptName(now.toISOString()))
  const isAside = await isWhole(db, file)
  if (isAside) await rename(file, aside)
  await makeBackup(db, { ...order, file }).catch(async (error: unknown) => {
    if (isAside) await rename(aside, file)
    throw error
  })
  await removeSpent(db, { folder, keep })
  return file
}

/** All behind the newest that are whole: one that cannot be read back is no reason to do without a good one. */
async function removeSpent(
  db: Database,
  { folder, keep }: Pick<DailyOrder, 'folder' | 'keep'>,
): Promise<void> {
  let whole = 0
  for (const name of listDailyBackups(await readdir(folder))) {
    const file = path.join(folder, name)
    if (whole >= keep) await rm(file)
    else if (await isWhole(db, file)) whole++
  }
}

/** After a restore nothing is recorded of the backups that there are. */
async function isWhole(db: Database, file: string): Promise<boolean> {
  if (await isMade(db, file)) return true
  return checkBackup(file).then(
    () => true,
    () => false,
  )
}

async function isMade(db: Database, file: string): Promise<boolean> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  return isThere && (await db.backup.count({ where: { file } })) > 0
}

/**
 * What a killed call left half written. One that has the number of this process is from before it, which writes nothing
 * yet: in a container every call has the same.
 */
async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^backup-[\d-]{10}\.tar\.gz\.part-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isAnotherRunning(Number(pid)))
      await rm(path.join(folder, name), { force: true })
  }
}

function isAnotherRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It runs under another account.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
