import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { backupRoot } from './backup-manifest.ts'
import { describeFileError } from '#server/config/describe-file-error.ts'
import { BackupProblem } from './backup-problem.ts'

/** One file of a backup, whole. */
export interface PackedFile {
  name: string
  bytes: Buffer
}

/** What is packed together is never larger; more is no backup of ours, and would fill the memory. */
const mostBytes = 256 * 1024 * 1024

/** The files of a backup in their order, one at a time. Throws `BackupProblem` where it cannot be unpacked to its end. */
export async function* unpackBackup(file: string): AsyncGenerator<PackedFile> {
  const tar = extract()
  const read = pipeline(createReadStream(file), createGunzip(), tar)
  // Told below, by the loop that it ends.
  read.catch(() => undefined)
  try {
    for await (const entry of tar) {
      const { name, size, type } = entry.header
      if (type !== 'file' || !name.startsWith(`${backupRoot}/`) || size > mostBytes)
        throw new BackupProblem(`${file} is not a backup made by this program: it contains ${name}.`)
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      yield { name: name.slice(backupRoot.length + 1), bytes: Buffer.concat(chunks) }
    }
    await read
  } catch (error) {
    throw error instanceof BackupProblem ? error : new BackupProblem(describeUnreadable(file, error))
  } finally {
    tar.destroy()
  }
}

function describeUnreadable(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'Z_DATA_ERROR') return `${file} is damaged, or is not a backup: it cannot be unpacked.`
  if (code === 'Z_BUF_ERROR' || message === 'Unexpected end of data')
    return `${file} is incomplete: it ends too early.`
  return `${file} cannot be read: ${describeFileError(error) ?? message}.`
}
