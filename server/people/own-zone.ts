import { isTimeZone } from '#domain/days/local-time.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'

/** The time zone in which somebody plans, by its IANA name. One that is unknown by now counts as UTC. */
export async function getOwnZone(db: Database, personId: string): Promise<string> {
  const { timeZone } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { timeZone: true },
  })
  return isTimeZone(timeZone) ? timeZone : 'UTC'
}

/** Changes the time zone in which somebody plans, for themselves. Refuses what is no zone. */
export async function setOwnZone(
  db: Database,
  order: Order & { actor: PersonActor; zone: string },
): Promise<Result<{ zone: string }, RightRefusal | 'unknown-zone' | 'busy'>> {
  const { actor, zone } = order
  if (!isTimeZone(zone)) return refused('unknown-zone')
  return transact<{ zone: string }, RightRefusal>(db, async (tx) => {
    const allowed = can(actor, 'setOwnZone')
    if (!allowed.ok) return allowed
    const before = await tx.person.findUniqueOrThrow({
      where: { id: actor.id },
      select: { timeZone: true },
    })
    await tx.person.update({ where: { id: actor.id }, data: { timeZone: zone } })
    const subject = { kind: 'person', id: actor.id } as const
    const after = { timeZone: zone }
    await recordAudit(tx, order, { action: 'changed their time zone', subject, before, after })
    return accepted({ zone })
  })
}
