import type { Transaction } from '#server/db/database.ts'

/**
 * Notes, as of the site's number `change`, of which topics the hub is to be told: one line each, however often a topic
 * changes before it is. Nothing where the settings name no hub. What changes by the clock moves no number of the site, so
 * that of a line always moves on: whoever tells the hub meanwhile sees that there is more.
 */
export async function owePings(tx: Transaction, topics: readonly string[], change: bigint): Promise<void> {
  // In the order of addresses, in which others lock them as well: nobody waits in a circle.
  await tx.$executeRaw`
    insert into hub_pings (address, owed)
    select address, ${change} from unnest(${[...topics].sort()}::text[]) as address
    where (select settings ->> 'hub' from site where id = 1) is not null
    on conflict (address) do update
    set owed = greatest(excluded.owed, hub_pings.owed + 1), failures = 0, retry_at = null, problem = null`
}
