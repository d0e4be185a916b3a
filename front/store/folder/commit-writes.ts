import path from 'node:path'
import { removeFile, renameFile, settle, tellChange, type Disk } from './disk.ts'
import { kinds, toKindPath } from '#front/store/file-path.ts'
import { discard, type Prepared } from './prepare-write.ts'

/** A page that could not be brought to the disk, and why. */
export interface Failure {
  address: string
  cause: unknown
}

/**
 * Makes prepared pages the fresh ones, all of them on the disk when it resolves; one failure does not stop the others.
 * What stood at an address in another way goes only after its successor is safe.
 */
export async function commitWrites(disk: Disk, batch: readonly Prepared[]): Promise<Failure[]> {
  const failures = new Map<string, unknown>()
  const eachStanding = async (work: (prepared: Prepared) => Promise<void>) => {
    const standing = batch.filter(({ address }) => !failures.has(address))
    await Promise.all(
      standing.map((prepared) =>
        work(prepared).catch((cause: unknown) => {
          failures.set(prepared.address, cause)
          return discard(disk, prepared)
        }),
      ),
    )
  }
  const settleBoth = () => eachStanding(({ page }) => settle(disk, foldersOf(disk, page)))
  await eachStanding(async ({ renames, isSafe }) => {
    if (!isSafe) await all(renames, ({ from }) => disk.files.fsync(from))
  })
  await eachStanding((prepared) => giveNames(disk, prepared))
  // Readers may have them now. If it cannot be told, it is below.
  await tellChange(disk).catch(() => undefined)
  await settleAll(disk, batch)
  await settleBoth()
  const cleared: Prepared[] = []
  await eachStanding(async (prepared) => {
    if (await clearOthers(disk, prepared)) cleared.push(prepared)
  })
  await settleAll(disk, batch)
  await settleBoth()
  const isAllTold = disk.isTold && cleared.length === 0 && failures.size === 0
  const untold = isAllTold ? [] : await tellAgain(disk, batch)
  return untold.length > 0 ? untold : [...failures].map(([address, cause]) => ({ address, cause }))
}

/** Without this readers may go on with what stood there, so whatever cannot be told has failed. */
async function tellAgain(disk: Disk, batch: readonly Prepared[]): Promise<Failure[]> {
  return tellChange(disk).then(
    () => [],
    (cause: unknown) => batch.map(({ address }) => ({ address, cause })),
  )
}

/** Each folder once for the whole batch; who it fails for is found out page by page. */
async function settleAll(disk: Disk, batch: readonly Prepared[]): Promise<void> {
  await settle(
    disk,
    batch.flatMap(({ page }) => foldersOf(disk, page)),
  ).catch(() => undefined)
}

function foldersOf({ fresh, stale }: Disk, page: string): string[] {
  return [fresh, stale].map((folder) => path.dirname(path.join(folder, page)))
}

async function giveNames(disk: Disk, { renames, outdated }: Prepared): Promise<void> {
  await all(outdated, (file) => disk.files.unlink(file))
  await all(renames.slice(0, -1), ({ from, to }) => renameFile(disk, from, to))
  await all(renames.slice(-1), ({ from, to }) => renameFile(disk, from, to))
}

/**
 * Removes whatever else stands at the address, fresh or stale, and returns whether there may have been something. A page
 * asks first, because it rarely finds anything; a notice or a move removes every name the text could have, whatever a
 * crash has left.
 */
export async function clearOthers(
  disk: Disk,
  { page, kind }: Pick<Prepared, 'page' | 'kind'>,
): Promise<boolean> {
  const others = [
    ...kinds.filter((other) => other !== kind).map((other) => path.join(disk.fresh, toKindPath(page, other))),
    ...kinds.map((other) => path.join(disk.stale, toKindPath(page, other))),
  ]
  const cleared = await Promise.all(
    others.map(async (file) => {
      if (kind === 'page' && (await disk.files.stat(file)) === null) return false
      await removeFile(disk, file)
      return true
    }),
  )
  return cleared.includes(true)
}

async function all<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  await Promise.all(items.map(work))
}
