import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'

/** How often an address was read on one UTC day, `YYYY-MM-DD`. */
export interface PageReads {
  address: string
  day: string
  reads: number
}

/**
 * Adds reads to those already counted, unless the batch `id` was counted before: a front that heard no answer hands it on
 * again. What is more than a day old is forgotten; a batch that comes again after that, with others meanwhile, counts anew.
 */
export async function addReads(db: Database, batch: readonly PageReads[], id = newId()): Promise<void> {
  // One statement: both rows are there or neither, and who hands on the same batch at the same time waits for the first.
  await db.$executeRaw`
    with counted as (
      insert into read_batches (id) values (${id}::uuid) on conflict do nothing returning id)
    insert into page_reads (address, day, reads)
    select batch.* from counted, unnest(
      ${batch.map(({ address }) => address)}::text[], ${batch.map(({ day }) => day)}::date[],
      ${batch.map(({ reads }) => BigInt(reads))}::bigint[]
    ) as batch (address, day, reads)
    order by 1, 2
    on conflict (address, day) do update set reads = page_reads.reads + excluded.reads`
  await db.$executeRaw`
    delete from read_batches where id in (
      select id from read_batches where counted_at < now() - interval '1 day' for update skip locked)`
}
