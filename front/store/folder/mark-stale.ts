import path from 'node:path'
import { clearOthers } from './commit-writes.ts'
import { removeFile, renameFile, requireFolder, settle, type Disk } from './disk.ts'
import { kinds, toFilePath, toKindPath } from '#front/store/file-path.ts'
import { findPageFile } from './read-page.ts'

/**
 * Takes a fresh page to the stale ones, in identity coding only. What is left of another kind goes too: nothing else
 * may stand there once this one is away.
 */
export async function markPageStale(disk: Disk, address: string): Promise<void> {
  const page = toFilePath(address)
  const found = await findPageFile({ files: disk.files, folder: disk.fresh }, address)
  if (page === null || !found) return
  const stale = path.join(disk.stale, toKindPath(page, found.kind))
  await requireFolder(disk, path.dirname(stale))
  await clearOthers(disk, { page, kind: found.kind })
  await Promise.all([disk.files.unlink(`${found.file}.br`), disk.files.unlink(`${found.file}.gz`)])
  await renameFile(disk, found.file, stale)
}

/** Removes all that stands at an address, fresh or stale; the notice last, so that no page shows again. */
export async function removePage(disk: Disk, address: string): Promise<void> {
  const page = toFilePath(address)
  if (page === null) return
  for (const kind of [...kinds].reverse()) {
    for (const folder of [disk.stale, disk.fresh])
      await removeFile(disk, path.join(folder, toKindPath(page, kind)))
  }
  await settleAddresses(disk, [address])
}

/** Brings all that was renamed or removed at these addresses to the disk. */
export async function settleAddresses(disk: Disk, addresses: readonly string[]): Promise<void> {
  const pages = addresses.map(toFilePath).filter((page) => page !== null)
  await settle(
    disk,
    pages.flatMap((page) => [disk.fresh, disk.stale].map((folder) => path.dirname(path.join(folder, page)))),
  )
}
