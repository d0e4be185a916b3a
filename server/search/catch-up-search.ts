import type { Transaction } from '#server/db/database.ts'
import { holdSite } from '#server/site/hold-site.ts'

/** Writes all that is due, some at a time, in a database that has just been brought up to date. Returns how many that were. */
export async function catchUpSearch(url: string): Promise<number> {
  // It needs the generated client, which is not there before the first step of a start.
  const { openDatabase } = await import('#server/db/database.ts')
  const { keepDueSearch } = await import('./keep-search.ts')
  const db = openDatabase(url)
  const keepSome = async (tx: Transaction) => {
    await holdSite(tx)
    return keepDueSearch(tx)
  }
  try {
    let total = 0
    for (let count = 1; count > 0; total += count)
      count = await db.$transaction(keepSome, { timeout: 60_000 })
    return total
  } finally {
    await db.$disconnect()
  }
}
