import type { Transaction } from '#server/db/database.ts'

/** Printers listen on this channel; a message says no more than that there is work. */
export const pressChannel = 'press'

/** What becomes of the addresses that a change touches. */
export interface OwedPages {
  /** Printed as soon as the change is committed. */
  atOnce: readonly string[]
  /** Taken away, and printed again when a reader asks; kept for the time without database. */
  stale: readonly string[]
  /** Taken away for good until a reader asks: what was printed there must never be seen again. */
  dropped: readonly string[]
}

/**
 * Records in the transaction of a change what the press owes readers for it, and wakes the printers when it commits.
 * `change` is the site's change number of that transaction. Pages never printed need no record unless at once. A printer that
 * is at work on one of them has a page from before, and no claim to it any more.
 */
export async function owePages(tx: Transaction, pages: OwedPages, change: bigint): Promise<void> {
  const { atOnce, stale, dropped } = { ...pages }
  const all = [...atOnce, ...stale, ...dropped]
  // Printers lock in the order of addresses as well: nobody waits in a circle.
  await tx.$queryRaw`select 1 from prints where address = any(${all}) order by address for update`
  await tx.$executeRaw`
    insert into prints (address, state, owed)
    select address, 'owed', ${change} from unnest(${[...atOnce].sort()}::text[]) as address
    on conflict (address) do update set state = 'owed', owed = excluded.owed, claimed_until = null, failures = 0, retry_at = null`
  await tx.$executeRaw`
    update prints set owed = ${change}, state = case when state in ('owed', 'dropped', 'out') then state else 'stale' end
    where address = any(${[...stale]})`
  await tx.$executeRaw`
    update prints set owed = ${change}, state = case when state = 'owed' then state else 'dropped' end
    where address = any(${[...dropped]})`
  await wakePrinters(tx)
}

/** Wakes the printers when the transaction commits: their next round has something to see to. */
export async function wakePrinters(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_notify(${pressChannel}, '')`
}

/**
 * Owes every page that was ever printed: after a change of the settings, or because someone asks for it. What waits to be
 * taken away for good still is: until its turn to be printed came, everybody could read what was withdrawn.
 */
export async function oweEverything(tx: Transaction, change: bigint): Promise<void> {
  // The update alone would take the rows as they lie on the disk, and meet a printer halfway.
  await tx.$executeRaw`select 1 from prints order by address for update`
  await tx.$executeRaw`
    update prints set state = case when state = 'dropped' then state else 'owed' end, owed = ${change},
      claimed_until = null, failures = 0, retry_at = null`
  await wakePrinters(tx)
}
