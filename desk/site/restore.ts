import { Command } from 'commander'
import type { ManifestTable } from '#server/backups/backup-manifest.ts'
import { restoreBackup } from '#server/backups/restore-backup.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { toPersonPath } from '#desk/person-place.ts'
import { withDatabase } from '#desk/with-database.ts'

export const restoreCommand = new Command('restore')
  .description(
    'restore a backup into an empty database: all of it, or nothing. Afterwards everyone chooses a new password',
  )
  .argument('<file>', 'a file made by desk backup')
  .action(async (wanted: string) => {
    process.stderr.write(
      'Checking the file first. Lists and search are rebuilt at the end, which takes as long again.\n',
    )
    const { madeAt } = await withDatabase((db) =>
      restoreBackup(db, { file: toPersonPath(wanted), tell: tellTable }),
    )
    process.stdout.write(
      [
        `Restored the publication as it was on ${spellInstant(madeAt)}.`,
        'Nobody can sign in yet. Make a link for an owner with desk owner-link NAME; owners make links for everyone else at /admin/people.',
        '',
      ].join('\n'),
    )
  })

function tellTable({ name, rows }: ManifestTable): void {
  if (rows > 0) process.stderr.write(`${name}: ${rows}\n`)
}
