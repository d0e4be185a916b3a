import type { Database } from '#server/db/database.ts'

/** What is to be done with pages that must not be shown as they are. */
export interface Removal {
  /** Out of sight, kept for the time without database. */
  stale: readonly string[]
  /** Gone. */
  dropped: readonly string[]
}

const most = 500

/**
 * Lets `remove` take away pages that a change has made wrong, and records it. Returns how many; call it until there
 * are none.
 */
export async function takeAway(db: Database, remove: (pages: Removal) => Promise<void>): Promise<number> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ address: string; state: 'stale' | 'dropped' }[]>`
      select address, state from prints
      where state in ('stale', 'dropped') order by address limit ${most} for update skip locked`
    if (rows.length === 0) return 0
    const of = (state: string) => rows.filter((row) => row.state === state).map(({ address }) => address)
    await remove({ stale: of('stale'), dropped: of('dropped') })
    await tx.$executeRaw`update prints set state = 'out' where address = any(${rows.map(({ address }) => address)})`
    return rows.length
  })
}
