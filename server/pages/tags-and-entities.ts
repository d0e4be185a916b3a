import { entityAliasRules, entityKinds, type EntityKind } from '#domain/entities/entity-names.ts'
import { listOtherNames } from '#domain/names/plan-aliases.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** The tag at that address if a published revision carries it or ever did, else `null`. */
export async function getTag(db: Database, slug: string): Promise<{ name: string } | null> {
  const tag = await db.tag.findUnique({
    where: { slug, mergedIntoId: null },
    select: { id: true, name: true },
  })
  return tag && (await wasEverListed(db, 'tag', tag.id)) ? { name: tag.name } : null
}

export interface ReaderEntity {
  name: string
  kind: EntityKind
  aliases: string[]
}

/** The entity at that address if a published revision names it or ever did, else `null`. */
export async function getEntity(db: Database, slug: string): Promise<ReaderEntity | null> {
  const entity = await db.entity.findUnique({
    where: { slug, mergedIntoId: null },
    select: {
      id: true,
      name: true,
      kind: true,
      aliases: {
        where: { waitsFor: null },
        select: { key: true, name: true },
        orderBy: { key: 'asc' },
      },
    },
  })
  if (!entity || !(await wasEverListed(db, 'entity', entity.id))) return null
  return {
    name: entity.name,
    kind: requireWord(entityKinds, entity.kind),
    // Keys that nobody wrote as a name (a bracket taken off) are for finding, not for showing.
    aliases: listOtherNames(entity, entityAliasRules),
  }
}

/** A list that has had something keeps its count, be it 0: one row tells what all publications would. */
async function wasEverListed(db: Database, kind: 'tag' | 'entity', subjectId: string): Promise<boolean> {
  return (await db.listCount.count({ where: { kind, subjectId } })) > 0
}
