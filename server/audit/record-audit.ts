import type { Prisma } from '../../prisma/generated/client.ts'
import type { Transaction } from '../db/database.ts'
import { newId } from '../db/new-id.ts'

/** From where something was done. */
export type Origin = 'command line' | 'seed' | 'desk'

export interface AuditFacts {
  actorId: string
  action: string
  origin: Origin
  briefId: string
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
  now: Date
}

/** Adds to the audit log, in the transaction of what it tells. */
export async function recordAudit(tx: Transaction, { now, ...facts }: AuditFacts): Promise<void> {
  await tx.auditEntry.create({ data: { id: newId(), at: now, ...facts } })
}
