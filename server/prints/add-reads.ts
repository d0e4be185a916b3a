import type { Database } from '#server/db/database.ts'

/** How often an address was read on one UTC day, `YYYY-MM-DD`. */
export interface PageReads {
  address: string
  day: string
  reads: number
}

/** Adds reads to those already counted. */
export async function addReads(db: Database, batch: readonly PageReads[]): Promise<void> {
  await db.$executeRaw`
    insert into page_reads (address, day, reads)
    select * from unnest(
      ${batch.map(({ address }) => address)}::text[], ${batch.map(({ day }) => day)}::date[],
      ${batch.map(({ reads }) => BigInt(reads))}::bigint[]
    ) as batch (address, day, reads)
    order by 1, 2
    on conflict (address, day) do update set reads = page_reads.reads + excluded.reads`
}
