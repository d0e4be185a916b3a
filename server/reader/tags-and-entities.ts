import { entityKinds, type EntityKind } from '../../domain/entities/entity-names.ts'
import { foldName } from '../../domain/names/fold-name.ts'
import type { Database } from '../db/database.ts'
import { requireWord } from '../db/require-word.ts'

/** The tag at that address if a published revision carries it or ever did, else `null`. */
export async function getTag(db: Database, slug: string): Promise<{ name: string } | null> {
  const tag = await db.tag.findUnique({ where: { slug }, select: { id: true, name: true } })
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
    where: { slug },
    select: {
      id: true,
      name: true,
      kind: true,
      aliases: { select: { key: true, name: true }, orderBy: { key: 'asc' } },
    },
  })
  if (!entity || !(await wasEverListed(db, 'entity', entity.id))) return null
  // Keys that nobody wrote as a name (a bracket taken off) are for finding, not for showing.
  const written = entity.aliases.filter(({ key, name }) => name !== key && key !== foldName(entity.name))
  return {
    name: entity.name,
    kind: requireWord(entityKinds, entity.kind),
    aliases: written.map(({ name }) => name),
  }
}

/** A list that has had something keeps its count, be it 0: one row tells what all publications would. */
async function wasEverListed(db: Database, kind: 'tag' | 'entity', subjectId: string): Promise<boolean> {
  return (await db.listCount.count({ where: { kind, subjectId } })) > 0
}
