import { commitWrites, type Failure } from './commit-writes.ts'
import type { Disk } from './disk.ts'
import { SyncProblem } from '#front/store/page-store.ts'
import { discard, type Prepared } from './prepare-write.ts'
import type { Turns } from '#front/store/turns.ts'

/** Enough at once for the disk to fsync side by side, few enough for a publication to be let through. */
const batchSize = 64

/** Pages that are prepared and wait to be brought to the disk together. */
export interface StagedWrites {
  add(prepared: Prepared): void
  /** Forgets what is staged at an address: something newer is known of it. */
  drop(address: string): Promise<void>
  /** Commits all that is staged. */
  sync(): Promise<void>
  /** Commits a batch when one is full; not to be called in an address's turn. The next `sync` tells what failed. */
  makeRoom(): Promise<void>
}

/** {@link StagedWrites} of a store. */
export function createStagedWrites(disk: Disk, turns: Turns): StagedWrites {
  const staged = new Map<string, Prepared>()
  const failures: Failure[] = []

  /** One batch after the other, so that whoever waits for the last has waited for all. */
  let last: Promise<void> = Promise.resolve()
  const commitBatch = () => {
    last = last.then(async () => {
      const addresses = [...staged.keys()].slice(0, batchSize)
      await turns(addresses, async () => {
        const batch = addresses.map((address) => staged.get(address)).filter((one) => one !== undefined)
        for (const { address } of batch) staged.delete(address)
        failures.push(...(await commitWrites(disk, batch)))
      })
    })
    return last
  }

  return {
    add: (prepared) => void staged.set(prepared.address, prepared),
    drop: async (address) => {
      const prepared = staged.get(address)
      staged.delete(address)
      if (prepared) await discard(disk, prepared)
    },
    makeRoom: async () => {
      if (staged.size >= batchSize) await commitBatch()
    },
    sync: async () => {
      do await commitBatch()
      while (staged.size > 0)
      const failed = failures.splice(0)
      if (failed.length === 0) return
      throw new SyncProblem(
        failed.map(({ address }) => address),
        failed[0]?.cause,
      )
    },
  }
}
