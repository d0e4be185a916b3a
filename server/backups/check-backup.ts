import { createHash } from 'node:crypto'
import {
  anyFormatSchema,
  backupFormat,
  getPartTable,
  manifestName,
  manifestSchema,
  type BackupManifest,
  type ManifestFile,
} from './backup-manifest.ts'
import { BackupProblem } from './backup-problem.ts'
import { unpackBackup } from './unpack-backup.ts'

interface Seen extends ManifestFile {
  lines: number
}

/**
 * Reads a backup to its end and holds every file of it against the manifest: nothing is missing, changed, added or in
 * another order, and every table has the rows that it had. Throws `BackupProblem`, which names what is wrong.
 */
export async function checkBackup(file: string): Promise<BackupManifest> {
  const seen: Seen[] = []
  let manifest: BackupManifest | null = null
  for await (const { name, bytes } of unpackBackup(file)) {
    if (name === manifestName) manifest = readManifest(file, bytes)
    else seen.push({ name, bytes: bytes.length, sha256: hash(bytes), lines: countLines(bytes) })
  }
  if (!manifest)
    throw new BackupProblem(`${file} is incomplete, or is not a backup: it has no ${manifestName}.`)
  compare(file, manifest, seen)
  return manifest
}

function compare(file: string, manifest: BackupManifest, seen: readonly Seen[]): void {
  const found = new Map(seen.map((one) => [one.name, one]))
  for (const { name, bytes, sha256 } of manifest.files) {
    const one = found.get(name)
    if (!one) throw new BackupProblem(`${file} is damaged: ${name} is missing.`)
    if (one.bytes !== bytes || one.sha256 !== sha256)
      throw new BackupProblem(`${file} is damaged: ${name} has changed since it was written.`)
  }
  const names = manifest.files.map(({ name }) => name)
  const strange = seen.find(({ name }, index) => names[index] !== name)
  if (strange)
    throw new BackupProblem(`${file} has been changed: ${strange.name} is not where the manifest says it is.`)
  for (const { name, rows } of manifest.tables) {
    const lines = seen
      .filter((one) => getPartTable(one.name) === name)
      .reduce((sum, one) => sum + one.lines, 0)
    if (lines !== rows)
      throw new BackupProblem(
        `${file} is damaged: ${name} has ${lines === 1 ? '1 row' : `${lines} rows`}, and the manifest says ${rows}.`,
      )
  }
}

function readManifest(file: string, bytes: Buffer): BackupManifest {
  const json = parse(bytes.toString())
  const any = anyFormatSchema.safeParse(json)
  if (any.success && any.data.format > backupFormat)
    throw new BackupProblem(
      `${file} was made by version ${any.data.productVersion}, in a format that this version cannot read. Use that version or a later one.`,
    )
  const manifest = manifestSchema.safeParse(json)
  if (!manifest.success) throw new BackupProblem(`${file} is damaged: ${manifestName} cannot be read.`)
  return manifest.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}
