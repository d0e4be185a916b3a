import { describe, type Log } from '#front/log-event.ts'

/** How often an address was read on one UTC day (`2026-05-04`). Nothing of who read it. */
export interface Reads {
  address: string
  day: string
  reads: number
}

/** Takes over a batch of reads; when it rejects, they are kept and come again. */
export type FlushReads = (batch: readonly Reads[]) => Promise<void>

export interface ReadCounter {
  count(address: string): void
  /** Hands on all that was counted. Never rejects. */
  flush(): Promise<void>
  readonly size: number
}

interface Needs {
  flushReads: FlushReads
  /** Most addresses and days; reads of further ones are lost until the next flush. */
  most: number
  now: () => number
  log: Log
}

const dayLength = 24 * 60 * 60 * 1000

/** Counts in memory. */
export function createReadCounter({ flushReads, most, now, log }: Needs): ReadCounter {
  const days = new Map<number, Map<string, number>>()
  let size = 0

  const add = (day: number, { address, reads }: { address: string; reads: number }) => {
    const counts = days.get(day) ?? new Map<string, number>()
    const before = counts.get(address)
    if (before === undefined && size >= most) return
    if (before === undefined) size++
    days.set(day, counts.set(address, (before ?? 0) + reads))
  }

  const take = (): [number, Map<string, number>][] => {
    const taken = [...days]
    days.clear()
    size = 0
    return taken
  }

  const flush = async () => {
    const taken = take()
    if (taken.length === 0) return
    try {
      await flushReads(taken.flatMap(([day, counts]) => toBatch(day, counts)))
    } catch (error) {
      log({ event: 'reads-not-saved', problem: describe(error) })
      for (const [day, counts] of taken) {
        for (const [address, reads] of counts) add(day, { address, reads })
      }
    }
  }

  return {
    count: (address) => add(Math.floor(now() / dayLength), { address, reads: 1 }),
    flush,
    get size() {
      return size
    },
  }
}

function toBatch(day: number, counts: ReadonlyMap<string, number>): Reads[] {
  const name = new Date(day * dayLength).toISOString().slice(0, 10)
  return [...counts].map(([address, reads]) => ({ address, day: name, reads }))
}
