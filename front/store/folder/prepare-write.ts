import path from 'node:path'
import { requireFolder, type Disk } from './disk.ts'
import { toKindPath, type Kind } from '#front/store/file-path.ts'
import type { Bodies, Durability } from '#front/store/page-store.ts'

/** A page that is written in full under names nobody reads. */
export interface Prepared {
  address: string
  /** Of the page, below either folder; see `toFilePath`. */
  page: string
  kind: Kind
  /** What gets which name, in this order: the text itself last, so that where it is its copies are. */
  renames: readonly { from: string; to: string }[]
  /** Copies of the text before that have no successor. */
  outdated: readonly string[]
  /** Whether what was written is on the disk, if under names that nobody reads. */
  isSafe: boolean
}

export interface WriteOrder {
  address: string
  page: string
  kind: Kind
  bodies: Bodies
  modified: Date
  durability: Durability
}

/**
 * Writes a page under temporary names in its own folder, and unless that has time, to the disk. After a failure nothing of it
 * is left.
 */
export async function prepareWrite(
  disk: Disk,
  { address, page, kind, bodies, modified, durability }: WriteOrder,
): Promise<Prepared> {
  const target = path.join(disk.fresh, toKindPath(page, kind))
  await requireFolder(disk, path.dirname(target))
  const parts = [
    { to: `${target}.gz`, bytes: bodies.gzip },
    { to: `${target}.br`, bytes: bodies.br },
    { to: target, bytes: bodies.identity },
  ].map((part) => ({ ...part, from: path.join(path.dirname(target), `.${disk.newName()}.new`) }))
  const renames = parts.filter(({ bytes }) => bytes !== null).map(({ from, to }) => ({ from, to }))
  const prepared = {
    address,
    page,
    kind,
    renames,
    outdated: parts.filter(({ bytes }) => bytes === null).map(({ to }) => to),
    isSafe: durability === 'each',
  }
  const written = await Promise.allSettled(
    parts.map(
      async ({ from, bytes }) =>
        bytes && disk.files.write(from, { bytes, modified, isSafe: prepared.isSafe }),
    ),
  )
  const failure = written.find(({ status }) => status === 'rejected')
  if (failure?.status !== 'rejected') return prepared
  await discard(disk, prepared)
  throw failure.reason
}

/** Removes what was prepared, as far as the disk lets it; the rest is swept later. */
export async function discard({ files }: Disk, { renames }: Prepared): Promise<void> {
  await Promise.allSettled(renames.map(({ from }) => files.unlink(from)))
}
