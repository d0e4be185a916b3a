import { access, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { listSpentBackups, toBackupName } from '#domain/backups/daily-backups.ts'
import type { Database } from '#server/db/database.ts'
import { makeBackup } from './make-backup.ts'
import type { BackupOrder } from './write-backup.ts'

export interface DailyOrder extends Omit<BackupOrder, 'file' | 'check'> {
  folder: string
  /** How many are kept, 1 and up. */
  keep: number
}

/**
 * Makes the backup of the day if there is none yet that was read back, and then removes all but the newest. Returns the
 * file it made; `null` if the day had one. One that fails removes nothing.
 */
export async function keepDailyBackups(db: Database, order: DailyOrder): Promise<string | null> {
  const { folder, keep, now } = order
  await removeLeftOvers(folder)
  const file = path.join(folder, toBackupName(now.toISOString().slice(0, 10)))
  if (await isMade(db, file)) return null
  await makeBackup(db, { ...order, file })
  for (const name of listSpentBackups(await readdir(folder), keep)) await rm(path.join(folder, name))
  return file
}

async function isMade(db: Database, file: string): Promise<boolean> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  return isThere && (await db.backup.count({ where: { file } })) > 0
}

/** What a killed call left half written. */
async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^backup-[\d-]{10}\.tar\.gz\.part-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(path.join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
