import type { Print } from '#press/print-page.ts'

/** The site's change number before a page was loaded: whatever changed later makes it print again. */
interface Kept extends Print {
  change: bigint
}

/** A print that somebody wants, as of now. */
export interface WantedPrint {
  address: string
  change: bigint
  now: Date
}

/** Prints in memory. */
export interface KeptPrints {
  /** The print that is kept if nothing has changed, else a new one; made once, however many want it at the same time. */
  find(wanted: WantedPrint, make: () => Promise<Print>): Promise<Print>
  /**
   * What is kept, whatever the clock says, of the newest change that anybody wanted a print of. What was made before it may
   * show what it took from readers.
   */
  findOld(address: string): Print | null
}

/** {@link KeptPrints} that hold `most` of them, so that no reader can fill the memory; the oldest goes first. */
export function createKeptPrints(most: number): KeptPrints {
  const kept = new Map<string, Kept>()
  const underway = new Map<string, Promise<Print>>()
  let newest = 0n

  /** Only what exists is kept. */
  const keep = (address: string, print: Kept): Print => {
    kept.delete(address)
    if (print.printed.status === 404) return print
    kept.set(address, print)
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return print
  }

  const makeOnce = ({ address, change }: WantedPrint, make: () => Promise<Print>): Promise<Print> => {
    const key = `${change} ${address}`
    const running = underway.get(key)
    if (running) return running
    const making = make()
      .then((made) => keep(address, { ...made, change }))
      .finally(() => underway.delete(key))
    underway.set(key, making)
    return making
  }

  return {
    find: async (wanted, make) => {
      if (wanted.change > newest) newest = wanted.change
      const before = kept.get(wanted.address)
      return before && isFresh(before, wanted) ? before : makeOnce(wanted, make)
    },
    findOld: (address) => {
      const print = kept.get(address)
      return print && print.change >= newest ? print : null
    },
  }
}

function isFresh({ change, changesAt }: Kept, wanted: WantedPrint): boolean {
  return change === wanted.change && (changesAt === null || changesAt > wanted.now)
}
