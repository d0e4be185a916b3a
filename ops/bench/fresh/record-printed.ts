import type { PressBundle } from '#ops/bench/bundle-press.ts'
import { edition } from '#ops/bench/growth/own-prints.ts'
import type { Database } from '#server/db/database.ts'

/**
 * Records every page of the site as printed but those listed last, and returns how many pages there are. Printing a hundred
 * thousand briefs would take an hour, and a publication touches the same few pages of a site in either case. The pages
 * listed last are left to the printer: once they are printed it has looked at all others.
 */
export async function recordPrinted(
  db: Database,
  { listAddresses }: Pick<PressBundle, 'listAddresses'>,
): Promise<number> {
  await db.$executeRaw`delete from prints`
  let pages = 0
  let last: readonly string[] = []
  for await (const addresses of listAddresses(db)) {
    await record(db, last)
    pages += addresses.length
    last = addresses
  }
  await db.$executeRaw`vacuum analyze prints`
  return pages
}

async function record(db: Database, addresses: readonly string[]): Promise<void> {
  await db.$executeRaw`
    insert into prints (address, state, owed, printed, edition, hash, printed_at)
    select address, 'fresh', 0, 0, ${edition}, md5(address), now() from unnest(${addresses}::text[]) as address
    on conflict do nothing`
}
