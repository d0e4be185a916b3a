import type { AuditLine } from '#domain/audit/audit-entry.ts'
import type { AuditCursor, AuditFilter } from '#domain/audit/audit-filter.ts'
import { toMidnight } from '#domain/days/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { listSubjectNames } from './list-subject-names.ts'

export interface AuditAsked {
  filter: AuditFilter
  /** The last entry of the page before; null for the newest. */
  cursor: AuditCursor | null
  /** How many entries at most. */
  take: number
}

const msPerDay = 86_400_000

/** Entries of the audit log, the newest first, with the names of what they are about; by index, whatever is asked. */
export async function listAudit(db: Database, { filter, cursor, take }: AuditAsked): Promise<AuditLine[]> {
  const entries = await db.auditEntry.findMany({
    where: { AND: [toWhere(filter), toRest(cursor)] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
    include: { actor: { select: { id: true, name: true } } },
  })
  const names = await listSubjectNames(db, entries)
  return entries.map(({ at, before, after, actorId: _, fromAddress, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    address: fromAddress,
    subjectName: names.get(`${entry.subject} ${entry.subjectId}`) ?? null,
    before: toFacts(before),
    after: toFacts(after),
  }))
}

function toWhere({ person, action, subject, from, to }: AuditFilter): Prisma.AuditEntryWhereInput {
  return {
    AND: [
      person === null ? {} : { actorId: person },
      action === null ? {} : { action },
      subject === null ? {} : { subject },
      from === null ? {} : { at: { gte: toMidnight(from) } },
      to === null ? {} : { at: { lt: new Date(toMidnight(to).getTime() + msPerDay) } },
    ],
  }
}

/** What is older than the last entry seen. The first bound is what an index can begin at. */
function toRest(cursor: AuditCursor | null): Prisma.AuditEntryWhereInput {
  if (cursor === null) return {}
  const at = new Date(cursor.at)
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { at, id: { lt: cursor.id } }] }
}

function toFacts(value: Prisma.JsonValue): AuditLine['before'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
}
