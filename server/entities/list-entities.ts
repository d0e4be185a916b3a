import { entityKinds, type EntityKind } from '#domain/entities/entity-names.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { toSharedNames } from '#server/names/rename-shared.ts'
import { getSharedRow, listSharedRows, type SharedRow } from '#server/names/shared-rows.ts'

/** An entity as editors list it. */
export interface EntityRow {
  slug: string
  name: string
  kind: EntityKind
  /** How many visible briefs name it. */
  briefs: number
  aliases: string[]
}

/** All entities that have not been merged into another, by address. */
export async function listEntities(db: Database): Promise<EntityRow[]> {
  return (await listSharedRows(db, 'entity')).map(toEntityRow)
}

/** The entity at an address now, be it merged into another; `null` where there is none. */
export async function getEntityRow(db: Database, slug: string): Promise<EntityRow | null> {
  const row = await getSharedRow(db, 'entity', slug)
  return row && toEntityRow(row)
}

function toEntityRow(row: SharedRow): EntityRow {
  return {
    slug: row.slug,
    name: row.name,
    kind: requireWord(entityKinds, row.kind ?? ''),
    briefs: row.briefs ?? 0,
    aliases: [...toSharedNames('entity', row).aliases],
  }
}
