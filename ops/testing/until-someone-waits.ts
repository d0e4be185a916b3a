import { expect } from 'vitest'
import type { Database } from '#server/db/database.ts'

/** Resolves when another session of the test's database waits for a row or a table. */
export async function untilSomeoneWaits(db: Database): Promise<void> {
  await expect
    .poll(async () => {
      const waiting = await db.$queryRaw<unknown[]>`
        select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      return waiting.length
    })
    .toBe(1)
}
