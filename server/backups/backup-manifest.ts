import { z } from 'zod'

/** The form of backups. It goes up when a program that reads the older one could not read the newer. */
export const backupFormat = 1

/** The folder that everything in a backup is in. */
export const backupRoot = 'archive'

/** The file that says what else there is. It is the last one: without it the backup is not whole. */
export const manifestName = 'manifest.json'

const fileSchema = z.object({
  /** Its place below the folder of the backup. */
  name: z.string(),
  bytes: z.int().nonnegative(),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int().nonnegative(),
})

/** What any format says of itself, so that a newer one is told from a damaged one. */
export const anyFormatSchema = z.object({ format: z.int().positive(), productVersion: z.string() })

export const manifestSchema = anyFormatSchema.extend({
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  lastMigration: z.string(),
  /** In the order in which they are read back. */
  tables: z.array(tableSchema),
  files: z.array(fileSchema),
})

export type BackupManifest = z.infer<typeof manifestSchema>
export type ManifestFile = z.infer<typeof fileSchema>
export type ManifestTable = z.infer<typeof tableSchema>

/** The place of one part of a table, counted from 1 on. */
export function toPartName(table: string, part: number): string {
  return `tables/${table}.${part}.jsonl`
}

/** Which table a file is a part of; `null` for what is there for people alone. */
export function getPartTable(name: string): string | null {
  return /^tables\/([a-z_]+)\.\d+\.jsonl$/.exec(name)?.[1] ?? null
}
