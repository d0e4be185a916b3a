import type { Effort } from './compress-page.ts'
import { keepPages, type MadePages, type PrinterNeeds } from './print-pages.ts'

/**
 * How many ways to the disk are gone at the same time: a second one is free while the first waits for it. Pages that reach the
 * disk together go by one: the store brings there all that it was given and says once what did not get there, so that of two
 * lots the one that asks first would hear of both.
 */
const ways: Readonly<Record<Effort, number>> = { quick: 2, best: 1 }

/** Pages that wait for a way to the disk, and who waits for them. */
interface Waiting {
  pages: MadePages
  kept: PromiseWithResolvers<null>
}

/**
 * Returns what keeps pages in the order in which it is given them; its promise resolves when they are in the store. All
 * that are made while others are on their way to the disk go there together: what costs time is the way, not the pages.
 */
export function keepTogether(needs: PrinterNeeds, effort: Effort): (pages: MadePages) => Promise<null> {
  const waiting: Waiting[] = []
  const busy = Array.from({ length: ways[effort] }, () => Promise.resolve())
  const keepWaiting = async () => {
    // The other way may have taken them.
    const batch = waiting.splice(0)
    if (batch.length === 0) return
    try {
      await keepPages(needs, joinPages(batch.map(({ pages }) => pages)), effort)
      for (const { kept } of batch) kept.resolve(null)
    } catch (error) {
      for (const { kept } of batch) kept.reject(error)
    }
  }
  return (pages) => {
    const kept = Promise.withResolvers<null>()
    waiting.push({ pages, kept })
    // The way that was taken longest ago.
    const before = busy.shift() ?? Promise.resolve()
    busy.push(before.then(keepWaiting))
    return kept.promise
  }
}

function joinPages(batch: readonly MadePages[]): MadePages {
  return { made: batch.flatMap(({ made }) => made), failed: batch.flatMap(({ failed }) => failed) }
}
