import {
  appendFileSync,
  closeSync,
  constants,
  fsync,
  futimesSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { access, mkdir, open, opendir, readFile, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** What a folder store does to files: one value, so that a test can make any of it fail. Missing files are values. */
export interface FileSystem {
  read(file: string): Promise<Buffer | null>
  /** `stamp` changes whenever another file takes this name; `changed` is by the clock of the disk. */
  stat(file: string): Promise<{ stamp: string; modified: Date; changed: Date } | null>
  /** Writes a new file that changed last at `modified`; refuses one that exists. It may be brought to the disk at once. */
  write(file: string, content: { bytes: Uint8Array; modified: Date; isSafe: boolean }): Promise<void>
  /** Brings a file, or the names in a folder, to the disk. */
  fsync(file: string): Promise<void>
  /** Adds one byte to a file, which it makes if it is missing. */
  grow(file: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A missing file is as good as removed. */
  unlink(file: string): Promise<void>
  /** Makes a folder with those above it, and brings their names to the disk. */
  makeFolder(folder: string): Promise<void>
  /** All files below a folder, as paths relative to it; none if it is missing. */
  list(folder: string): AsyncIterable<string>
  /** Rejects unless the folder can be read. */
  check(folder: string): Promise<void>
}

/**
 * The files of this machine. What a system does in its memory is done at once: each turn that another thread were asked for
 * it would wait in the queue of a printer that makes the next pages meanwhile, and readers with it. What has to wait for the
 * disk is left to other threads.
 */
export const nodeFiles: FileSystem = {
  read: (file) => orNull(readFile(file)),
  stat: async (file) => {
    const found = await orNull(stat(file))
    return (
      found && {
        stamp: `${found.ino}-${found.size}-${found.mtimeMs}-${found.ctimeMs}`,
        modified: found.mtime,
        changed: found.ctime,
      }
    )
  },
  write: async (file, { bytes, modified, isSafe }) => {
    const opened = openSync(file, 'wx')
    try {
      writeWhole(opened, bytes)
      futimesSync(opened, modified, modified)
      if (isSafe) await toDisk(opened)
    } finally {
      closeSync(opened)
    }
  },
  fsync: async (file) => {
    await using handle = await open(file, 'r')
    await handle.sync()
  },
  grow: atOnce((file) => appendFileSync(file, '.')),
  rename: atOnce(renameSync),
  unlink: async (file) => {
    await orNull(unlink(file))
  },
  makeFolder,
  list,
  check: (folder) => access(folder, constants.R_OK | constants.X_OK),
}

const toDisk = promisify(fsync)

/** Work that is done at once, for whoever expects a promise of it. */
function atOnce<Given extends unknown[]>(
  work: (...given: Given) => void,
): (...given: Given) => Promise<void> {
  return (...given) =>
    new Promise((resolve) => {
      work(...given)
      resolve()
    })
}

/** A system may take less at a time than it is given. */
function writeWhole(opened: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(opened, bytes, written)
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  const top = path.dirname(first)
  for (let at = folder; at.length >= top.length; at = path.dirname(at)) {
    await nodeFiles.fsync(at)
    if (at === top) return
  }
}

async function* list(folder: string): AsyncIterable<string> {
  const entries = await orNull(opendir(folder))
  if (!entries) return
  for await (const entry of entries) {
    if (!entry.isDirectory()) yield entry.name
    else for await (const below of list(path.join(folder, entry.name))) yield `${entry.name}/${below}`
  }
}

async function orNull<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
