import { foldName } from '#domain/names/fold-name.ts'
import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/** A name that the record knows, offered to somebody who types. */
export interface OfferedName {
  /** As briefs write it. */
  name: string
  /** What kind of entity; null of others. */
  kind: string | null
  /** The other name of it that begins as typed; null where its own does. */
  alias: string | null
  /** How many visible briefs name it. */
  briefs: number
}

/**
 * Names of which one form begins with what is typed, accents and case aside, the most used first; at most `take`. A name
 * that only a text in work has is among them: they are for the desk.
 */
export function listOfferedNames(
  db: Database,
  kind: SharedKind,
  { starts, take }: { starts: string; take: number },
): Promise<OfferedName[]> {
  const key = foldName(starts)
  if (key === '') return Promise.resolve([])
  const { table, aliases, id } = sharedKinds[kind]
  return db.$queryRaw`
    with found as (
      select a.${id} as id, min(a.name) filter (where a.name <> a.key) as written
      from ${aliases} a
      where a.key collate "C" >= ${key} and a.key collate "C" < ${`${key}\u{10ffff}`}
      group by a.${id}
    )
    select s.name, to_jsonb(s)->>'kind' as kind, coalesce(c.count, 0) as briefs,
      case when starts_with(lower(s.name), lower(f.written)) or s.name = f.written then null else f.written end as alias
    from found f join ${table} s on s.id = f.id
      left join list_counts c on c.kind = ${kind} and c.subject_id = s.id and c.month = ''
    where s.merged_into_id is null
    order by briefs desc, s.name limit ${take}`
}
