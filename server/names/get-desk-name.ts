import type { UnmergeRefusal } from '#domain/names/decide-unmerge.ts'
import type { Database } from '#server/db/database.ts'
import { toSharedNames } from './rename-shared.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'
import { getSharedRow, listFormerSlugs } from './shared-rows.ts'
import { findUnmergeRefusal } from './unmerge-shared.ts'

/** An entity or a tag as editors change it. */
export interface DeskName {
  slug: string
  name: string
  kind: string | null
  aliases: string[]
  /** How many visible briefs name it. */
  briefs: number
  /** The address of what it was merged into; null for none. */
  into: string | null
  /** Addresses that once were its own, and lead to it. */
  formerSlugs: string[]
  /** What was merged into it, in the order of names. */
  merged: { slug: string; name: string }[]
  /** Why its own merge cannot be taken back; null where it can, and where it is not merged. */
  keptMerged: UnmergeRefusal | null
}

/** The entity or tag at an address, be it merged into another; `null` where there is none. */
export async function getDeskName(db: Database, kind: SharedKind, slug: string): Promise<DeskName | null> {
  const row = await getSharedRow(db, kind, slug)
  if (!row) return null
  const { aliases } = toSharedNames(kind, row)
  const formerSlugs = await listFormerSlugs(db, kind, row.id)
  return {
    slug,
    name: row.name,
    kind: row.kind,
    aliases: [...aliases],
    briefs: row.briefs ?? 0,
    into: row.into,
    formerSlugs,
    merged: await listMerged(db, kind, row.id),
    keptMerged: await findUnmergeRefusal(db, kind, slug),
  }
}

function listMerged(db: Database, kind: SharedKind, id: string): Promise<{ slug: string; name: string }[]> {
  const { table } = sharedKinds[kind]
  return db.$queryRaw`
    select slug, name from ${table} where merged_into_id = ${id}::uuid order by index_key, slug`
}
