import type { IsoDate } from '#domain/briefs/brief-content.ts'

/** The name of the backup of a UTC day. */
export function toBackupName(day: IsoDate): string {
  return `backup-${day}.tar.gz`
}

/** The daily backups among the files of a folder, the newest first. Files of other names are nobody's business here. */
export function listDailyBackups(names: readonly string[]): string[] {
  return names
    .filter((name) => /^backup-\d{4}-\d{2}-\d{2}\.tar\.gz$/.test(name))
    .sort()
    .reverse()
}
