import type { Database } from '#server/db/database.ts'
import { toSharedNames } from './rename-shared.ts'
import type { SharedKind } from './shared-kinds.ts'
import { getSharedRow, listFormerSlugs } from './shared-rows.ts'

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
  }
}
