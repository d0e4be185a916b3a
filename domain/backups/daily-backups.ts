import type { IsoDate } from '#domain/briefs/brief-content.ts'

/** The name of the backup of a UTC day. */
export function toBackupName(day: IsoDate): string {
  return `backup-${day}.tar.gz`
}

/**
 * The name under which a backup is kept whose own name another of the same day takes at `instant`, as ISO 8601 writes it.
 * No daily backup has such a name, so that none is removed.
 */
export function toKeptName(instant: string): string {
  return `backup-${instant.slice(0, 10)}-kept-${instant.slice(11).replace(/\D/g, '')}.tar.gz`
}

/** The daily backups among the files of a folder, the newest first. Files of other names are nobody's business here. */
export function listDailyBackups(names: readonly string[]): string[] {
  return names
    .filter((name) => /^backup-\d{4}-\d{2}-\d{2}\.tar\.gz$/.test(name))
    .sort()
    .reverse()
}
