/** Milliseconds without a page that somebody waited for, before pages are compressed once more. */
const quiet = 1_000

/** Pages that are remembered: more than a publication prints, and a small part of the memory. */
const most = 2_000

/** Large pages that were compressed quickly, because somebody waited for them, and can be made smaller. */
export interface LoosePages {
  /** Notes pages that were stored just now. */
  add: (addresses: readonly string[]) => void
  /** Milliseconds until one may be taken, `Infinity` when there is none. */
  getWait: () => number
  /** The one that has waited longest. Throws when there is none. */
  take: () => string
}

/** {@link LoosePages}, none as yet. `now` tells milliseconds from anywhere on. */
export function createLoosePages(now: () => number = () => performance.now()): LoosePages {
  const loose = new Set<string>()
  let last = -Infinity

  return {
    add: (addresses) => {
      last = now()
      for (const address of addresses) {
        // A page that is stored anew waits anew.
        loose.delete(address)
        if (loose.size < most) loose.add(address)
      }
    },
    getWait: () => (loose.size === 0 ? Infinity : Math.max(0, last + quiet - now())),
    take: () => {
      const [address] = loose
      if (address === undefined) throw new RangeError('no page is left to be compressed')
      loose.delete(address)
      return address
    },
  }
}
