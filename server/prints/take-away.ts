import type { Database } from '#server/db/database.ts'

/**
 * What is to be done with a page that must not be shown as it is: `stale` goes out of sight and is kept for the time without
 * database, `dropped` is gone.
 */
export type WrongState = 'stale' | 'dropped'

const most = 500

/**
 * Lets `remove` take away pages that a change has made wrong in one of two ways, and records it. Returns how many; call it
 * until there are none.
 */
export async function takeAway(
  db: Database,
  { state, remove }: { state: WrongState; remove: (addresses: readonly string[]) => Promise<void> },
): Promise<number> {
  // Mostly there are none, which needs no transaction to be seen.
  const [some] = await db.$queryRaw<unknown[]>`select 1 from prints where state = ${state} limit 1`
  if (some === undefined) return 0
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ address: string }[]>`
      select address from prints where state = ${state} order by address limit ${most} for update skip locked`
    const addresses = rows.map(({ address }) => address)
    if (addresses.length === 0) return 0
    await remove(addresses)
    await tx.$executeRaw`update prints set state = 'out' where address = any(${addresses})`
    return addresses.length
  })
}
