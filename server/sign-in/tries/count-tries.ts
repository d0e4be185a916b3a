import { createHash } from 'node:crypto'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'

/** Passwords that may be tried for one account in `pauseMinutes`, from wherever. */
export const mostTries = 5
export const pauseMinutes = 15

export interface Tried {
  /** What is tried: a mail address, or whatever else tells one target from another. */
  account: string
  /** How many tries there are in `pauseMinutes`. */
  most: number
}

const pause = pauseMinutes * 60_000

/** The row that counts for an account. Whether there is such an account plays no part, and the address is not readable. */
function keyOf(account: string): string {
  return `account:${createHash('sha256').update(account.trim().toLowerCase()).digest('hex')}`
}

/**
 * Counts a try before it is made, so that many at once are counted too. Returns how many are left after it, and `null` with
 * the instant of the next one where none was. The count is kept in the database: it holds for all processes, and over
 * their restarts.
 */
export async function countTry(
  db: Database,
  { account, most }: Tried,
  now: Date,
): Promise<{ left: number; pausedUntil: null } | { left: 0; pausedUntil: Date }> {
  const at = BigInt(now.getTime())
  const oldest = at - BigInt(pause)
  const [row] = await db.$queryRaw<{ count: number; last_request: bigint }[]>`
    insert into rate_limits (id, key, count, last_request)
    values (${newId()}::uuid, ${keyOf(account)}, 1, ${at})
    on conflict (key) do update set
      count = case when rate_limits.last_request <= ${oldest} then 1 else rate_limits.count + 1 end,
      last_request = case
        when rate_limits.last_request > ${oldest} and rate_limits.count >= ${most} then rate_limits.last_request
        else ${at}
      end
    returning count, last_request`
  if (!row) throw new Error('a try was not counted')
  if (row.count <= most) return { left: most - row.count, pausedUntil: null }
  return { left: 0, pausedUntil: new Date(Number(row.last_request) + pause) }
}

/** Forgets the tries of an account: the right password was given. */
export async function forgetTries(db: Database, account: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(account) } })
}
