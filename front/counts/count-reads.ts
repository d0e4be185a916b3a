import { randomUUID } from 'node:crypto'
import { describe, type Log } from '#front/log-event.ts'

/** How often an address was read on one UTC day (`2026-05-04`). Nothing of who read it. */
export interface Reads {
  address: string
  day: string
  reads: number
}

/**
 * Takes over a batch of reads. When it rejects, the same batch comes again by the same id: it may have been taken over all
 * the same, and is to be counted once.
 */
export type FlushReads = (batch: readonly Reads[], id: string) => Promise<void>

export interface ReadCounter {
  count(address: string): void
  /** Hands on all that was counted so far. Never rejects. */
  flush(): Promise<void>
  /** Addresses and days that were not handed on yet. */
  readonly size: number
}

interface Needs {
  flushReads: FlushReads
  /** Most addresses and days, besides the batch at hand; reads of further ones are lost until the next flush. */
  most: number
  now: () => number
  log: Log
}

const dayLength = 24 * 60 * 60 * 1000

/** What is handed on together, as often as it takes. */
interface Batch {
  id: string
  reads: readonly Reads[]
}

/** Counts in memory. */
export function createReadCounter({ flushReads, most, now, log }: Needs): ReadCounter {
  const days = new Map<number, Map<string, number>>()
  let size = 0
  let batch: Batch | null = null
  let running: Promise<void> | null = null
  let following: Promise<void> | null = null

  const count = (address: string) => {
    const day = Math.floor(now() / dayLength)
    const counts = days.get(day) ?? new Map<string, number>()
    const before = counts.get(address)
    if (before === undefined && size >= most) return
    if (before === undefined) size++
    days.set(day, counts.set(address, (before ?? 0) + 1))
  }

  const take = (): Batch | null => {
    if (size === 0) return null
    const reads = [...days].flatMap(([day, counts]) => toReads(day, counts))
    days.clear()
    size = 0
    return { id: randomUUID(), reads }
  }

  /** Nothing is added to a batch that was handed on: it may have been counted as it was. */
  const handOn = async (next: Batch | null) => {
    batch = next
    if (batch) await flushReads(batch.reads, batch.id)
    batch = null
  }

  const handOnAll = async () => {
    try {
      if (batch) await handOn(batch)
      await handOn(take())
    } catch (error) {
      log({ event: 'reads-not-saved', problem: describe(error) })
    }
  }

  /** One batch at a time: whoever asks meanwhile waits for it, and then for what was counted until then. */
  const flush = (): Promise<void> => {
    if (running) {
      following ??= running.then(() => {
        following = null
        return flush()
      })
      return following
    }
    running = handOnAll().finally(() => {
      running = null
    })
    return running
  }

  return {
    count,
    flush,
    get size() {
      return size + (batch?.reads.length ?? 0)
    },
  }
}

function toReads(day: number, counts: ReadonlyMap<string, number>): Reads[] {
  const name = new Date(day * dayLength).toISOString().slice(0, 10)
  return [...counts].map(([address, reads]) => ({ address, day: name, reads }))
}
