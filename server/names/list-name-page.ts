import { toIndexKey } from '#domain/names/index-key.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/** An entity or a tag in the desk's list of all. */
export interface NameLine {
  id: string
  slug: string
  name: string
  /** What kind of entity; null of a tag. */
  kind: string | null
  /** How many visible briefs name it. */
  briefs: number
}

export interface NamesAsked {
  /** How the names begin, accents and case aside; empty for all. */
  starts: string
  /** The id of the last one seen; null for the first page. */
  after: string | null
  take: number
}

/** Names that have not been merged into another, in the order of the index, by which they are read. */
export function listNamePage(db: Database, kind: SharedKind, asked: NamesAsked): Promise<NameLine[]> {
  const { table } = sharedKinds[kind]
  const { starts, after, take } = asked
  const rest =
    after === null
      ? Prisma.empty
      : Prisma.sql`and (s.index_key, s.name, s.id) > (
          select index_key, name, id from ${table} where id = ${after}::uuid)`
  return db.$queryRaw`
    select s.id::text, s.slug, s.name, to_jsonb(s)->>'kind' as kind, coalesce((
      select count from list_counts where kind = ${kind} and subject_id = s.id and month = ''), 0) as briefs
    from ${table} s where s.merged_into_id is null and ${beginsWith(starts)} ${rest}
    order by s.index_key, s.name, s.id limit ${take}`
}

/** Keys that begin alike are one range, which ends before the last of all code points. */
function beginsWith(starts: string): Prisma.Sql {
  if (foldName(starts) === '') return Prisma.sql`true`
  const key = toIndexKey(starts)
  return Prisma.sql`s.index_key >= ${key} and s.index_key < ${`${key}\u{10ffff}`}`
}
