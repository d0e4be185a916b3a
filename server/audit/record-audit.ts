import type { Actor } from '#domain/people/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { systemPersonId } from '#server/people/system-person.ts'

/** From where something was done. */
export type Origin = 'command line' | 'seed' | 'desk' | 'schedule' | 'start'

/** Who does something, from where and when: what every use case is told. */
export interface Order {
  actor: Actor
  origin: Origin
  now: Date
  /** The network address it came from, where it came over one. */
  address?: string | null
}

/** What something was done to; `id` is null where there is only one. */
export interface AuditSubject {
  kind:
    | 'brief'
    | 'settings'
    | 'page'
    | 'category'
    | 'entity'
    | 'tag'
    | 'person'
    | 'job'
    | 'demonstration'
    | 'report'
  id: string | null
}

export interface AuditFacts {
  action: string
  subject: AuditSubject
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** Adds to the audit log, in the transaction of what it tells. */
export async function recordAudit(
  tx: Transaction,
  { actor, origin, now, address = null }: Order,
  { subject, ...facts }: AuditFacts,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId(),
      at: now,
      actorId: getActorId(actor),
      origin,
      fromAddress: address,
      subject: subject.kind,
      subjectId: subject.id,
      ...facts,
    },
  })
}

/** The row of `people` that somebody is. */
export function getActorId(actor: Actor): string {
  return actor.kind === 'system' ? systemPersonId : actor.id
}
