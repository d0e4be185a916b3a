import { stat } from 'node:fs/promises'
import type { LastBackup } from '#domain/backups/tell-last-backup.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import type { BackupManifest } from './backup-manifest.ts'
import { BackupProblem } from './backup-problem.ts'
import { checkBackup } from './check-backup.ts'
import { writeBackup, type BackupOrder } from './write-backup.ts'

/**
 * Writes a backup and reads it back to its end; only then it takes the place of what is there, and is recorded. Throws
 * `BackupProblem`.
 */
export async function makeBackup(db: Database, order: Omit<BackupOrder, 'check'>): Promise<BackupManifest> {
  const manifest = await writeBackup({ ...order, check: (part) => readBack(part, order.file) })
  const { size } = await stat(order.file)
  await db.backup.create({
    data: {
      id: newId(),
      madeAt: order.now,
      file: order.file,
      bytes: BigInt(size),
      briefs: manifest.tables.find(({ name }) => name === 'briefs')?.rows ?? 0,
      readBackAt: new Date(),
    },
  })
  return manifest
}

async function readBack(part: string, file: string): Promise<void> {
  try {
    await checkBackup(part)
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error
    // What could not be read back is gone by now, and so is its name.
    const problem = error.message.replaceAll(part, 'the new file')
    throw new BackupProblem(
      `The new backup was not saved as ${file}, because it could not be read back: ${problem}`,
    )
  }
}

/** The latest backup that was read back; `null` where there is none. */
export async function getLastBackup(db: Database): Promise<LastBackup | null> {
  const last = await db.backup.findFirst({
    orderBy: { madeAt: 'desc' },
    select: { madeAt: true, briefs: true },
  })
  return last && { madeAt: last.madeAt.toISOString(), briefs: last.briefs }
}
