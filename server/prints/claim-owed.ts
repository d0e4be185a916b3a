import type { Database } from '#server/db/database.ts'

/** How long a printer has a page to itself, in milliseconds; one that was killed gives it up by then. */
const lease = 30_000

/**
 * Up to `most` pages that are to be printed now, for this printer alone for a while; what the latest change owes
 * first, what was never printed last.
 */
export async function claimOwed(db: Database, { now, most }: { now: Date; most: number }): Promise<string[]> {
  const rows = await db.$queryRaw<{ address: string }[]>`
    update prints set claimed_until = ${new Date(now.getTime() + lease)}
    where address in (
      select address from prints
      where state = 'owed' and (claimed_until is null or claimed_until <= ${now}) and (retry_at is null or retry_at <= ${now})
      order by owed desc, address limit ${most} for update skip locked)
    returning address`
  return rows.map(({ address }) => address).sort()
}

/** Owes the pages whose time has come. Returns how many there were. */
export async function oweDue(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    update prints set state = 'owed', changes_at = null
    where address in (
      select address from prints where changes_at <= ${now} and state = 'fresh' order by address for update skip locked)`
}

/**
 * Owes up to `most` pages that were printed with other templates, the newest of one other edition first. Returns how
 * many. An index finds a lower edition or a higher one; "another one" would read every page there is.
 */
export async function oweOutdated(
  db: Database,
  { edition, most }: { edition: string; most: number },
): Promise<number> {
  return db.$executeRaw`
    with outdated as (
      (select edition from prints where state = 'fresh' and edition < ${edition} order by edition desc limit 1)
      union all
      (select edition from prints where state = 'fresh' and edition > ${edition} order by edition limit 1)
      limit 1
    )
    update prints set state = 'owed'
    where address in (
      select address from prints where state = 'fresh' and edition = (select edition from outdated)
      order by printed desc, address limit ${most} for update skip locked)`
}

/**
 * Owes those of `addresses` that were never printed, as the least urgent work there is. Waits for a change that is under way: it
 * owed nothing where there was no row, and a page that was loaded before it is over would stay as it was.
 */
export async function oweMissing(db: Database, addresses: readonly string[]): Promise<number> {
  return db.$executeRaw`
    insert into prints (address, state, owed)
    select address, 'owed', 0
    from (select 1 from site where id = 1 for share) held, unnest(${[...addresses].sort()}::text[]) as address
    on conflict do nothing`
}

/**
 * Owes the pages that were taken away and would be printed when a reader asks. Returns how many. What waits to be taken away for
 * good still does: until its turn to be printed came, everybody could read what was withdrawn.
 */
export async function oweStale(db: Database): Promise<number> {
  return db.$executeRaw`
    update prints set state = 'owed'
    where address in (
      select address from prints where state in ('stale', 'out') order by address for update)`
}

/** How many pages are to be printed, and how many of those could not be when they were tried last. */
export async function countOwed(db: Database): Promise<{ owed: number; failing: number }> {
  const [counts] = await db.$queryRaw<{ owed: number; failing: number }[]>`
    select count(*)::int as owed, count(*) filter (where failures > 0)::int as failing from prints where state = 'owed'`
  return counts ?? { owed: 0, failing: 0 }
}

/** Has pages that could not be printed tried at once, as if for the first time. */
export async function forgetFailures(db: Database): Promise<void> {
  await db.$executeRaw`
    update prints set failures = 0, retry_at = null
    where address in (
      select address from prints where state = 'owed' and failures > 0 order by address for update)`
}

/** Milliseconds after a print before a page is compressed once more: whoever waited for others has them by then. */
const quiet = 1_000

/** Milliseconds after which a page is given out again that nobody printed: it failed, or its printer was killed. */
const patience = 60_000

/** A large page that was compressed quickly a while ago, the one that waits longest, or `null`. Its print ends that. */
export async function claimLoose(db: Database, now: Date): Promise<string | null> {
  const [row] = await db.$queryRaw<{ address: string }[]>`
    update prints set loose_since = ${new Date(now.getTime() + patience)}
    where address = (
      select address from prints where state = 'fresh' and loose_since <= ${new Date(now.getTime() - quiet)}
      order by loose_since limit 1 for update skip locked)
    returning address`
  return row?.address ?? null
}

/** When there is next something to do by the clock or after a failure, or `null`. */
export async function nextDue(db: Database): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    select least(
      (select min(changes_at) from prints where state = 'fresh'),
      (select min(loose_since) + ${quiet} * interval '1 millisecond' from prints where state = 'fresh'),
      (select min(greatest(retry_at, claimed_until)) from prints where state = 'owed')) as at`
  return row?.at ?? null
}

/** A page that could not be printed, and what its error said. */
export interface FailedPrint {
  address: string
  problem: string
}

/** Characters of a problem that are kept: the end of a long one says most. */
const longestProblem = 300

/** Notes that pages could not be printed, and when to try again: after 1, 2, 4 … seconds, at most five minutes. */
export async function recordFailures(db: Database, failed: readonly FailedPrint[], now: Date): Promise<void> {
  if (failed.length === 0) return
  const problems = failed.map(({ problem }) => problem.replace(/\s+/g, ' ').trim().slice(-longestProblem))
  await db.$executeRaw`
    update prints set failures = failures + 1, claimed_until = null, problem = failed.problem,
      retry_at = ${now}::timestamptz + least(power(2, least(failures, 20)), 300) * interval '1 second'
    from (
      select address, failed.problem from prints
      join unnest(${failed.map(({ address }) => address)}::text[], ${problems}::text[]) as failed (address, problem)
        using (address)
      order by address for update of prints) as failed
    where prints.address = failed.address`
}
