import type { FileSystem } from '#front/store/folder/file-system.ts'
import { sweepLeftovers } from '#front/store/folder/sweep-leftovers.ts'

const day = 24 * 60 * 60 * 1_000

/** A write takes seconds. A day is enough even where the clock of the disk is another one. */
const writersAreDoneAfter = day

interface Needs {
  /** The folder of the store. */
  root: string
  now: () => Date
  report: (what: string, error: unknown) => void
  files?: FileSystem
}

/** Removes what killed writers have left in a folder store: now, and once a day. */
export function keepSwept({ report, now, ...place }: Needs): { stop: () => Promise<void> } {
  const sweep = async () => {
    const before = new Date(now().getTime() - writersAreDoneAfter)
    await sweepLeftovers({ ...place, before }).catch((error: unknown) => {
      report('Temporary files of killed writers could not be removed.', error)
    })
  }
  let sweeping = sweep()
  const daily = setInterval(() => {
    sweeping = sweeping.then(sweep)
  }, day)
  return {
    stop: () => {
      clearInterval(daily)
      return sweeping
    },
  }
}
