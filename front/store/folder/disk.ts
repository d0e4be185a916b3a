import path from 'node:path'
import type { FileSystem } from './file-system.ts'

/** The two folders of a store, and what this process knows of them. */
export interface Disk {
  files: FileSystem
  fresh: string
  stale: string
  /** A file that grows with every change. */
  changes: string
  /** A name no other writer uses. */
  newName: () => string
  /** Folders that are there. */
  made: Set<string>
  /** Folders whose names are all on the disk, as far as this process changed them or asked. */
  settled: Set<string>
  /** Whether all changes of this process are told, as far as it knows. */
  isTold: boolean
}

/** Makes a folder unless this process did. */
export async function requireFolder({ files, made }: Disk, folder: string): Promise<void> {
  if (made.has(folder)) return
  await files.makeFolder(folder)
  made.add(folder)
}

/** Renames within the store; the folders are to be settled afterwards. */
export async function renameFile(disk: Disk, from: string, to: string): Promise<void> {
  unsettle(disk, [from, to])
  await disk.files.rename(from, to)
}

/** Removes a file with its compressed copies; the copies first, so that none is ever left without its file. */
export async function removeFile(disk: Disk, file: string): Promise<void> {
  unsettle(disk, [file])
  await Promise.all([disk.files.unlink(`${file}.br`), disk.files.unlink(`${file}.gz`)])
  await disk.files.unlink(file)
}

/** Brings the names in these folders to the disk, unless they are there. Missing folders hold none. */
export async function settle(disk: Disk, folders: Iterable<string>): Promise<void> {
  const due = [...new Set(folders)].filter((folder) => !disk.settled.has(folder))
  await Promise.all(
    due.map(async (folder) => {
      if ((await disk.files.stat(folder)) !== null) await disk.files.fsync(folder)
      disk.settled.add(folder)
    }),
  )
}

/** Lets those who watch know that pages changed. A file's size moves where its time, in ticks, may not. */
export async function tellChange(disk: Disk): Promise<void> {
  disk.isTold = false
  await requireFolder(disk, path.dirname(disk.changes))
  await disk.files.grow(disk.changes)
  disk.isTold = true
}

function unsettle({ settled }: Disk, files: readonly string[]): void {
  for (const file of files) settled.delete(path.dirname(file))
}
