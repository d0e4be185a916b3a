import { stat } from 'node:fs/promises'
import type { LastBackup } from '#domain/backups/tell-last-backup.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import type { BackupManifest } from './backup-manifest.ts'
import { checkBackup } from './check-backup.ts'
import { writeBackup, type BackupOrder } from './write-backup.ts'

/** Writes a backup, reads it back to its end, and only then records that there is one. Throws `BackupProblem`. */
export async function makeBackup(db: Database, order: BackupOrder): Promise<BackupManifest> {
  await writeBackup(order)
  const manifest = await checkBackup(order.file)
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

/** The latest backup that was read back; `null` where there is none. */
export async function getLastBackup(db: Database): Promise<LastBackup | null> {
  const last = await db.backup.findFirst({
    orderBy: { madeAt: 'desc' },
    select: { madeAt: true, briefs: true },
  })
  return last && { madeAt: last.madeAt.toISOString(), briefs: last.briefs }
}
