import path from 'node:path'
import { clearOthers, commitWrites } from './commit-writes.ts'
import { settle, tellChange, type Disk } from './disk.ts'
import { toKindPath, type Kind } from '#front/store/file-path.ts'
import { mergeBodies } from '#front/store/merge-bodies.ts'
import type { Bodies, Durability, StoredPage } from '#front/store/page-store.ts'
import { prepareWrite, type Prepared, type WriteOrder } from './prepare-write.ts'
import { readBodies } from './read-page.ts'
import { requireFilePath } from '#front/store/require-file-path.ts'

/** A page that is to stand at an address. */
interface Put {
  address: string
  page: StoredPage
  durability: Durability
}

/** What has to be written for a page to stand here, or `equal`, and then it is on the disk. */
export async function preparePut(disk: Disk, put: Put): Promise<Prepared | 'equal'> {
  const order = toOrder(put)
  const file = path.join(disk.fresh, toKindPath(order.page, order.kind))
  const kept = await readKept(disk, file, order.bodies)
  if (!kept) return prepareWrite(disk, order)
  const bodies = mergeBodies(kept, order.bodies)
  const modified = (await disk.files.stat(file))?.modified ?? order.modified
  if (bodies !== 'equal') return prepareWrite(disk, { ...order, bodies, modified })
  await finishEarlierPut(disk, order)
  return 'equal'
}

/** Its predecessor may have been cut off before it was safe, or before it removed what stood there. */
async function finishEarlierPut(disk: Disk, order: WriteOrder): Promise<void> {
  const folders = [disk.fresh, disk.stale].map((folder) => path.dirname(path.join(folder, order.page)))
  await settle(disk, folders)
  const isCleared = await clearOthers(disk, order)
  await settle(disk, folders)
  if (isCleared || !disk.isTold) await tellChange(disk)
}

/** Commits one page, or throws why not. */
export async function commitOne(disk: Disk, prepared: Prepared): Promise<void> {
  const [failure] = await commitWrites(disk, [prepared])
  if (failure) throw failure.cause
}

/** What stands in the file if it is the same text; most puts bring another one. */
async function readKept(disk: Disk, file: string, offered: Bodies): Promise<Bodies | null> {
  const identity = await disk.files.read(file)
  return identity?.equals(offered.identity) ? readBodies(disk.files, file) : null
}

function toOrder({ address, page, durability }: Put): WriteOrder {
  return {
    address,
    page: requireFilePath(address, page),
    kind: toKind(page),
    bodies: toBodies(page),
    modified: page.lastModified,
    durability,
  }
}

function toKind({ status }: StoredPage): Kind {
  return status === 410 ? 'gone' : status === 308 ? 'moved' : 'page'
}

function toBodies(page: StoredPage): Bodies {
  if (page.status !== 308) return page.bodies
  return { identity: Buffer.from(`${page.location}\n`), gzip: null, br: null }
}
