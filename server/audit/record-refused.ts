import { createHash } from 'node:crypto'
import type { Actor } from '#domain/people/actor.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { recordAudit } from './record-audit.ts'

/** Milliseconds over which what was refused is counted together. */
const span = 15 * 60_000

export interface RefusedTry {
  /** Who tried, as far as it is known: the system where somebody only gave the address of an account. */
  actor: Actor
  /** The person whose account or right it is about; null where nobody is known. */
  personId: string | null
  action: string
  /** What of it, from a list that the program has: nothing that somebody typed. */
  what: string | null
  address: string | null
}

/**
 * Notes in the audit log that something was refused. Whoever tries for long cannot fill the disk: of each person and thing
 * the first, tenth, hundredth … in a quarter of an hour is written, with how many there were by then.
 */
export async function recordRefused(db: Database, refused: RefusedTry, now: Date): Promise<void> {
  const times = await count(db, refused, now)
  if (!/^10*$/.test(String(times))) return
  const { actor, personId, action, what, address } = refused
  await db.$transaction((tx) =>
    recordAudit(
      tx,
      { actor, origin: 'desk', now, address },
      {
        action,
        subject: { kind: 'person', id: personId },
        after: what === null ? { times } : { what, times },
      },
    ),
  )
}

async function count(db: Database, { personId, action, what }: RefusedTry, now: Date): Promise<number> {
  const told = [personId, action, what].join('\n')
  const key = `refused:${createHash('sha256').update(told).digest('hex')}`
  const at = BigInt(now.getTime())
  const oldest = at - BigInt(span)
  const [row] = await db.$queryRaw<{ count: number }[]>`
    insert into rate_limits (id, key, count, last_request) values (${newId()}::uuid, ${key}, 1, ${at})
    on conflict (key) do update set
      count = case when rate_limits.last_request <= ${oldest} then 1 else rate_limits.count + 1 end,
      last_request = case when rate_limits.last_request <= ${oldest} then ${at} else rate_limits.last_request end
    returning count`
  return row?.count ?? 0
}
