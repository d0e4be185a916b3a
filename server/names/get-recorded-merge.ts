import { z } from 'zod'
import type { MergedSince, RecordedMerge } from '#domain/names/decide-unmerge.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

const words = z.array(z.string())
/** What `mergeShared` writes into the audit log; entries from before it wrote names down have no such fields. */
const beforeMerge = z.object({ names: words, merged: words, addresses: words })
const afterMerge = z.object({ intoId: z.string() })

/** The last merge of an entity or tag as the audit log has it; `null` where there is none, or not with its names. */
export async function getRecordedMerge(
  db: Database | Transaction,
  sort: SharedKind,
  id: string,
): Promise<(RecordedMerge & { entryId: string }) | null> {
  const entry = await db.auditEntry.findFirst({
    where: { subject: sort, subjectId: id, action: 'merged' },
    orderBy: { id: 'desc' },
    select: { id: true, before: true, after: true },
  })
  const [before, after] = [beforeMerge.safeParse(entry?.before), afterMerge.safeParse(entry?.after)]
  if (!entry || !before.success || !after.success) return null
  return { ...before.data, intoId: after.data.intoId, entryId: entry.id }
}

interface Asked {
  id: string
  recorded: (RecordedMerge & { entryId: string }) | null
}

/** What has become of an entity or tag, and of what it was merged into, since the merge that the record has. */
export async function getMergedSince(
  db: Database | Transaction,
  sort: SharedKind,
  { id, recorded }: Asked,
): Promise<MergedSince> {
  const { table, aliases, id: column } = sharedKinds[sort]
  const [row] = await db.$queryRaw<{ into: string | null }[]>`
    select merged_into_id::text as "into" from ${table} where id = ${id}::uuid`
  const intoId = row?.into ?? null
  if (recorded === null || intoId === null) return { intoId, namesLeft: 0, isRenamed: false, isUsed: false }
  const [left] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from ${aliases}
    where key = any(${[...recorded.names]}) and ${column} = ${intoId}::uuid`
  const changes = await db.auditEntry.count({
    where: {
      subject: sort,
      subjectId: { in: [id, intoId] },
      action: 'renamed',
      id: { gt: recorded.entryId },
    },
  })
  return {
    intoId,
    namesLeft: left?.count ?? 0,
    isRenamed: changes > 0,
    isUsed: await isUsed(db, sort, { ...recorded, intoId }),
  }
}

interface Use {
  intoId: string
  names: readonly string[]
  entryId: string
}

/**
 * Whether a revision names the other one by a name that came to it with the merge: then it was made since. One that was made
 * since may also have been read by such a name in a bracket, as in "The Port of Holm (Holm)".
 */
async function isUsed(
  db: Database | Transaction,
  sort: SharedKind,
  { intoId, names, entryId }: Use,
): Promise<boolean> {
  const { rules, id, namings } = sharedKinds[sort]
  const used = await db.$queryRaw<{ name: string; isLater: boolean }[]>`
    select n.name, bool_or(n.revision_id > ${entryId}::uuid) as "isLater"
    from ${namings} n
    where n.${id} = ${intoId}::uuid group by n.name`
  const isMerged = (key: string) => names.includes(key)
  return used.some(
    ({ name, isLater }) => isMerged(rules.toKey(name)) || (isLater && rules.toNameKeys(name).some(isMerged)),
  )
}
