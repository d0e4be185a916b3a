import { toIndexKey } from '#domain/names/index-key.ts'
import type { IndexEntry } from '#domain/names/index-entry.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/** Behind which name a page of a list begins. */
export interface NamePlace {
  key: string
  name: string
  id: string
}

/** Names of tags or entities, and behind which the next page begins; `null` where there are no more. */
export interface ReadNames {
  names: IndexEntry[]
  next: NamePlace | null
}

/**
 * Names that visible briefs carry or name, in the order of their index, at most `take`; with `prefix` those that begin
 * so, accents and case aside. An index is read in its order from the place on.
 */
export async function listReadNames(
  db: Database,
  kind: SharedKind,
  { prefix, after, take }: { prefix: string | null; after: NamePlace | null; take: number },
): Promise<ReadNames> {
  const { table } = sharedKinds[kind]
  const rows = await db.$queryRaw<(IndexEntry & { id: string })[]>`
    select s.id::text as id, s.slug, s.name, to_jsonb(s)->>'kind' as kind, n.count, s.index_key as key
    from ${table} s cross join lateral (
      select count from list_counts where kind = ${kind} and subject_id = s.id and month = '' limit 1
    ) n
    where s.merged_into_id is null and n.count > 0 and ${beginsWith(prefix)} and ${isBehind(after)}
    order by s.index_key, s.name, s.id limit ${take + 1}`
  const last = rows.length > take ? rows[take - 1] : undefined
  return {
    names: rows
      .slice(0, take)
      .map(({ slug, name, kind: sort, count, key }) => ({ slug, name, kind: sort, count, key })),
    next: last ? { key: last.key, name: last.name, id: last.id } : null,
  }
}

/** Keys that begin alike are one range, which ends before the last of all code points. */
function beginsWith(prefix: string | null): Prisma.Sql {
  if (prefix === null) return Prisma.sql`true`
  const key = toIndexKey(prefix)
  return Prisma.sql`s.index_key >= ${key} and s.index_key < ${`${key}\u{10ffff}`}`
}

function isBehind(after: NamePlace | null): Prisma.Sql {
  if (after === null) return Prisma.sql`true`
  return Prisma.sql`(s.index_key, s.name, s.id) > (${after.key}, ${after.name}, ${after.id}::uuid)`
}
