import { leaseLength } from '#domain/editing/editing-lease.ts'
import type { EditingNow } from '#domain/editing/editing-now.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import type { Database, Transaction } from '#server/db/database.ts'

/** Who is editing a brief, as this person is told; `null` for nobody. */
export async function getEditingNow(
  db: Database | Transaction,
  { actor, now }: { actor: PersonActor; now: Date },
  briefId: string,
): Promise<EditingNow | null> {
  const lease = await db.editingLease.findUnique({
    where: { briefId, renewedAt: { gt: new Date(now.getTime() - leaseLength) } },
    select: {
      holderId: true,
      since: true,
      takenFromId: true,
      holder: { select: { name: true } },
      brief: { select: { draft: { select: { version: true } } } },
    },
  })
  return (
    lease && {
      name: lease.holder.name,
      since: lease.since.toISOString(),
      isYou: lease.holderId === actor.id,
      tookFromYou: lease.takenFromId === actor.id,
      version: lease.brief.draft?.version ?? null,
    }
  )
}
