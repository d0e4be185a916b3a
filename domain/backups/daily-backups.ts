import type { IsoDate } from '#domain/briefs/brief-content.ts'

/** The name of the backup of a UTC day. */
export function toBackupName(day: IsoDate): string {
  return `backup-${day}.tar.gz`
}

/**
 * Which files of a folder are daily backups that are no longer kept: all but the newest `keep`, 1 and up. Files of other
 * names are nobody's business here.
 */
export function listSpentBackups(names: readonly string[], keep: number): string[] {
  const backups = names.filter((name) => /^backup-\d{4}-\d{2}-\d{2}\.tar\.gz$/.test(name)).sort()
  return backups.slice(0, Math.max(0, backups.length - keep))
}
