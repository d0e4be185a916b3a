import { entityKinds, type EntityKind } from '../../domain/entities/entity-names.ts'
import { foldName } from '../../domain/names/fold-name.ts'
import type { Database } from '../db/database.ts'
import { requireWord } from '../db/require-word.ts'
import { readBatches } from '../db/read-batches.ts'

/** Only what a publication once showed to readers has an address: names in drafts must not be found by trying. */
const everPublished = { publications: { some: {} } }

/** The tag at that address if a published revision carries it or ever did, else `null`. */
export async function getTag(db: Database, slug: string): Promise<{ name: string } | null> {
  return db.tag.findFirst({
    where: { slug, taggings: { some: { revision: everPublished } } },
    select: { name: true },
  })
}

export interface ReaderEntity {
  name: string
  kind: EntityKind
  aliases: string[]
}

/** The entity at that address if a published revision names it or ever did, else `null`. */
export async function getEntity(db: Database, slug: string): Promise<ReaderEntity | null> {
  const entity = await db.entity.findFirst({
    where: { slug, namings: { some: { revision: everPublished } } },
    select: {
      name: true,
      kind: true,
      aliases: { select: { key: true, name: true }, orderBy: { key: 'asc' } },
    },
  })
  if (!entity) return null
  // Keys that nobody wrote as a name (a bracket taken off) are for finding, not for showing.
  const written = entity.aliases.filter(({ key, name }) => name !== key && key !== foldName(entity.name))
  return {
    name: entity.name,
    kind: requireWord(entityKinds, entity.kind),
    aliases: written.map(({ name }) => name),
  }
}

/** The slugs of all tags that a published revision carries or ever did, in batches. */
export function listTagSlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  return readBatches(({ where, ...bounds }) =>
    db.tag.findMany({
      where: { ...where, taggings: { some: { revision: everPublished } } },
      select: { id: true, slug: true },
      ...bounds,
    }),
  )
}

/** The slugs of all entities that a published revision names or ever did, in batches. */
export function listEntitySlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  return readBatches(({ where, ...bounds }) =>
    db.entity.findMany({
      where: { ...where, namings: { some: { revision: everPublished } } },
      select: { id: true, slug: true },
      ...bounds,
    }),
  )
}
