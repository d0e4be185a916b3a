import type { Database } from '#server/db/database.ts'
import { toSharedNames } from '#server/names/rename-shared.ts'
import { getSharedRow, listSharedRows, type SharedRow } from '#server/names/shared-rows.ts'

/** A tag as editors list it. */
export interface TagRow {
  slug: string
  name: string
  /** How many visible briefs carry it. */
  briefs: number
  aliases: string[]
}

/** All tags that have not been merged into another, by address. */
export async function listTags(db: Database): Promise<TagRow[]> {
  return (await listSharedRows(db, 'tag')).map(toTagRow)
}

/** The tag at an address now, be it merged into another; `null` where there is none. */
export async function getTagRow(db: Database, slug: string): Promise<TagRow | null> {
  const row = await getSharedRow(db, 'tag', slug)
  return row && toTagRow(row)
}

function toTagRow(row: SharedRow): TagRow {
  const { slug, name, briefs } = row
  return { slug, name, briefs: briefs ?? 0, aliases: [...toSharedNames('tag', row).aliases] }
}
