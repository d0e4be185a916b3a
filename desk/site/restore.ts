import { Command } from 'commander'
import type { ManifestTable } from '#server/backups/backup-manifest.ts'
import { restoreBackup } from '#server/backups/restore-backup.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { toPersonPath } from '#desk/person-place.ts'
import { withDatabase } from '#desk/with-database.ts'

export const restoreCommand = new Command('restore')
  .description(
    'read a backup into an empty database: all of it, or nothing. Afterwards people choose new passwords',
  )
  .argument('<file>', 'a file that desk backup wrote')
  .action(async (wanted: string) => {
    process.stderr.write(
      'We check the file first. Lists and search are made anew at the end, which takes as long again.\n',
    )
    const { madeAt } = await withDatabase((db) =>
      restoreBackup(db, { file: toPersonPath(wanted), tell: tellTable }),
    )
    process.stdout.write(
      [
        `Restored the publication as it was on ${spellInstant(madeAt)}.`,
        'Nobody can sign in yet: make a link for an owner with desk owner-link NAME. Owners make links for the others at /admin/people.',
        '',
      ].join('\n'),
    )
  })

function tellTable({ name, rows }: ManifestTable): void {
  if (rows > 0) process.stderr.write(`${name}: ${rows}\n`)
}
