import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#server/db/database.ts'
import { printerName } from './listen.ts'

/** What readers see of a change: all of it, not all of it yet, or nothing before a printer runs. */
export type PressState = 'printed' | 'printing' | 'no-printer'

const pause = 20

/**
 * Waits until the pages are printed or taken away that changes after `since` touch, at most `patience` milliseconds.
 * Does not wait where no printer is at work on this database.
 */
export async function awaitPress(
  db: Database,
  { since, patience }: { since: bigint; patience: number },
): Promise<PressState> {
  const end = performance.now() + patience
  while ((await countOwed(db, since)) > 0) {
    if (!(await hasPrinter(db))) return 'no-printer'
    if (performance.now() > end) return 'printing'
    await wait(pause)
  }
  return 'printed'
}

async function countOwed(db: Database, since: bigint): Promise<number> {
  return db.print.count({ where: { state: { in: ['owed', 'stale', 'dropped'] }, owed: { gt: since } } })
}

/** A printer keeps a connection open on which it listens. */
async function hasPrinter(db: Database): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${printerName} limit 1`
  return rows.length > 0
}
