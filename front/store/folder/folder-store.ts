import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { tellChange, type Disk } from './disk.ts'
import { toAddress } from '#front/store/file-path.ts'
import { nodeFiles, type FileSystem } from './file-system.ts'
import { markPageStale, removePage, settleAddresses } from './mark-stale.ts'
import type { PageStore } from '#front/store/page-store.ts'
import { commitOne, preparePut } from './put-page.ts'
import { findPageFile, readPage } from './read-page.ts'
import { createStagedWrites } from './staged-writes.ts'
import { createTurns } from '#front/store/turns.ts'

/** How many addresses are worked on at a time. */
const sideBySide = 32

/**
 * Pages as files below `root`: `fresh/` is what readers get, and a web server can serve it as it is; `stale/` is what
 * they get when a page cannot be printed anew. Several processes may read, and write different addresses.
 */
export function createFolderStore({
  root,
  files = nodeFiles,
}: {
  root: string
  files?: FileSystem
}): PageStore {
  const disk = openDisk(root, files)
  const turns = createTurns()
  const staged = createStagedWrites(disk, turns)
  const fresh = { files, folder: disk.fresh }
  const stale = { files, folder: disk.stale }

  return {
    get: (address) => readPage(fresh, address),
    getStale: (address) => readPage(stale, address),
    getStamp: async (address) => (await findPageFile(fresh, address))?.stamp ?? null,
    getChange: async () => (await files.stat(disk.changes))?.stamp ?? 'none',
    put: async (address, page, durability) => {
      const result = await turns([address], async () => {
        await staged.drop(address)
        const prepared = await preparePut(disk, { address, page, durability })
        if (prepared === 'equal') return 'equal'
        if (durability === 'later') staged.add(prepared)
        else await commitOne(disk, prepared)
        return 'written'
      })
      if (durability === 'later') await staged.makeRoom()
      return result
    },
    sync: () => staged.sync(),
    markStale: async (addresses) => {
      const all = [...new Set(addresses)]
      for (let from = 0; from < all.length; from += sideBySide) {
        const batch = all.slice(from, from + sideBySide)
        await turns(batch, async () => {
          await Promise.all(batch.map((address) => staged.drop(address)))
          await Promise.all(batch.map((address) => markPageStale(disk, address)))
          await settleAddresses(disk, batch)
          await tellChange(disk)
        })
      }
    },
    remove: (address) =>
      turns([address], async () => {
        await staged.drop(address)
        await removePage(disk, address)
        await tellChange(disk)
      }),
    listAddresses: () => listAddresses(disk),
    check: () => files.check(root),
  }
}

/** Takes up to one batch of addresses' memory: an address is listed for the first of its files only. */
async function* listAddresses({ files, fresh, stale }: Disk): AsyncIterable<string> {
  for (const folder of [fresh, stale]) {
    for await (const name of files.list(folder)) {
      const address = toAddress(name)
      if (address === null) continue
      const first =
        (await findPageFile({ files, folder: fresh }, address)) ??
        (await findPageFile({ files, folder }, address))
      if (first?.file === path.join(folder, name)) yield address
    }
  }
}

function openDisk(root: string, files: FileSystem): Disk {
  const [fresh, stale] = [path.join(root, 'fresh'), path.join(root, 'stale')]
  const newName = () => randomBytes(9).toString('hex')
  const changes = path.join(root, 'changes')
  return { files, fresh, stale, changes, newName, made: new Set(), settled: new Set(), isTold: false }
}
