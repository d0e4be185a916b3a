import type { EntityFacts } from '#domain/entities/entity-names.ts'
import type { Database } from '#server/db/database.ts'
import { getEntityRow } from '#server/entities/list-entities.ts'
import { mergeEntities } from '#server/entities/merge-entities.ts'
import { renameEntity } from '#server/entities/rename-entity.ts'
import { getTagRow } from '#server/tags/list-tags.ts'
import { mergeTags } from '#server/tags/merge-tags.ts'
import { renameTag } from '#server/tags/rename-tag.ts'
import { unmergeEntity } from '#server/entities/unmerge-entity.ts'
import { unmergeTag } from '#server/tags/unmerge-tag.ts'
import { anOrder, noon } from './brief-builder.ts'
import { done } from './done.ts'

interface Renaming {
  slug: string
  name?: string
  aliases?: string[]
  address?: string
  now?: Date
}

/** Changes of an entity what is given, and leaves the rest as it is. */
export async function renameAnEntity(
  db: Database,
  { slug, address = slug, now = noon, ...change }: Renaming & Partial<EntityFacts>,
): Promise<void> {
  const before = await getEntityRow(db, slug)
  if (!before) throw new Error(`there is no entity ${slug}`)
  const { name, kind, aliases } = before
  const after = { name, kind, aliases, ...change }
  const order = { ...(await anOrder(db, 'Ed Editor', now)), slug, to: address, before, after }
  done(await renameEntity(db, order))
}

/** The same of a tag. */
export async function renameATag(
  db: Database,
  { slug, address = slug, now = noon, ...change }: Renaming,
): Promise<void> {
  const before = await getTagRow(db, slug)
  if (!before) throw new Error(`there is no tag ${slug}`)
  const after = { name: before.name, aliases: before.aliases, ...change }
  const order = { ...(await anOrder(db, 'Ed Editor', now)), slug, to: address, before, after }
  done(await renameTag(db, order))
}

/** Merges two entities, or two tags. */
export async function mergeTwo(
  db: Database,
  { kind, slug, into, now = noon }: { kind: 'entity' | 'tag'; slug: string; into: string; now?: Date },
): Promise<void> {
  const order = { ...(await anOrder(db, 'Ed Editor', now)), slug, into }
  done(kind === 'entity' ? await mergeEntities(db, order) : await mergeTags(db, order))
}

/** Takes back the merge of an entity or a tag; returns why not, or `null` when it was done. */
export async function unmergeOne(
  db: Database,
  { kind, slug, now = noon }: { kind: 'entity' | 'tag'; slug: string; now?: Date },
): Promise<unknown> {
  const order = { ...(await anOrder(db, 'Ed Editor', now)), slug }
  const told = kind === 'entity' ? await unmergeEntity(db, order) : await unmergeTag(db, order)
  return told.ok ? null : told.refusal
}
