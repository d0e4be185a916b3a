import type { Database } from '#server/db/database.ts'

/** Milliseconds for which whoever tells the hub has a topic to itself: longer than a hub is waited for. */
const lease = 60_000

/** A topic to tell the hub of, and the change that asked for it. */
export interface OwedPing {
  address: string
  owed: bigint
}

/**
 * Up to `most` topics that the hub is to be told of now. One whose document is still to be printed or taken away waits:
 * the hub fetches it at once, and would find nothing new.
 */
export async function claimPings(
  db: Database,
  { now, most }: { now: Date; most: number },
): Promise<OwedPing[]> {
  return db.$queryRaw<OwedPing[]>`
    update hub_pings set claimed_until = ${new Date(now.getTime() + lease)}
    where address in (
      select address from hub_pings h
      where (claimed_until is null or claimed_until <= ${now}) and (retry_at is null or retry_at <= ${now})
        and not exists (
          select 1 from prints p where p.address = h.address and p.state in ('owed', 'stale', 'dropped'))
      order by address limit ${most} for update skip locked)
    returning address, owed`
}

/** The hub knows of a topic. What has changed it meanwhile is still to be told. */
export async function settlePing(db: Database, { address, owed }: OwedPing): Promise<void> {
  const { count } = await db.hubPing.deleteMany({ where: { address, owed } })
  if (count === 0) await db.hubPing.updateMany({ where: { address }, data: { claimedUntil: null } })
}

/** Characters of a problem that are kept. */
const longestProblem = 300

/** Notes that the hub could not be told, and when to try again: after 1, 2, 4 … seconds, at most an hour. */
export async function recordPingFailure(
  db: Database,
  { address, problem, now }: { address: string; problem: string; now: Date },
): Promise<void> {
  await db.$executeRaw`
    update hub_pings set failures = failures + 1, claimed_until = null, problem = ${problem.slice(0, longestProblem)},
      retry_at = ${now}::timestamptz + least(power(2, least(failures, 20)), 3600) * interval '1 second'
    where address = ${address}`
}
