import { createHash } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { backupRoot, type ManifestFile } from './backup-manifest.ts'

/** Puts a file into a backup, and returns what the manifest says of it. */
export type AddFile = (name: string, text: string) => Promise<ManifestFile>

/** What is packed. */
export interface Packing<Value> {
  madeAt: Date
  /** Adds the files, one after the other. */
  fill: (add: AddFile) => Promise<Value>
  /** Reads what was written, which has another name until then. */
  check?: (part: string) => Promise<unknown>
}

/**
 * Writes a gzipped tar file, which nobody but its owner can read. It gets its name when it is whole, on the disk, and has
 * passed `check`: what failed leaves nothing, and leaves what had the name before.
 */
export async function packBackup<Value>(
  file: string,
  { madeAt, fill, check }: Packing<Value>,
): Promise<Value> {
  const part = `${file}.part-${process.pid}`
  const tar = pack()
  const removePart = () => rmSync(part, { force: true })
  process.once('exit', removePart)
  try {
    const target = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true })
    const written = pipeline(tar, createGzip(), target)
    const filled = fill((name, text) => addEntry(tar, { name, text, madeAt })).then((value) => {
      tar.finalize()
      return value
    })
    // Whichever fails first says why; the other one only that it was ended.
    const [value] = await Promise.all([filled, written])
    await check?.(part)
    await rename(part, file)
    await sync(path.dirname(file))
    return value
  } catch (error) {
    tar.destroy()
    await rm(part, { force: true })
    throw error
  } finally {
    process.off('exit', removePart)
  }
}

async function addEntry(
  tar: Pack,
  { name, text, madeAt }: { name: string; text: string; madeAt: Date },
): Promise<ManifestFile> {
  const bytes = Buffer.from(text)
  await new Promise<void>((resolve, reject) => {
    const header = { name: `${backupRoot}/${name}`, size: bytes.length, mode: 0o600, mtime: madeAt }
    // Called when the disk has kept up, so that what is packed does not pile up in memory.
    const entry = tar.entry(header, (error) => (error ? reject(error) : resolve()))
    entry.end(bytes)
  })
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** A new name in a folder outlasts a power cut only when the folder has been written as well. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
