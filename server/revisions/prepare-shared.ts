import { toIndexKey } from '#domain/names/index-key.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { tagAddress } from '#domain/pages/addresses.ts'
import { toTechnique } from '#domain/techniques/technique-name.ts'
import type { Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { newId } from '#server/db/new-id.ts'
import { hashName, toTagKey } from '#server/names/tag-key.ts'
import type { SharedIds } from './content-to-rows.ts'
import { freeSlug } from '#server/names/free-slug.ts'
import { requireEntities } from './require-entities.ts'

/**
 * Finds or makes what a content shares with others (entities, tags, techniques, publishers) and returns their
 * ids by the name as the content writes it. `facts` give aliases of entities it names.
 */
export async function prepareShared(
  tx: Transaction,
  content: BriefContent,
  known: { facts: readonly EntityFacts[]; now: Date; revisionId: string },
): Promise<SharedIds> {
  await holdNames(tx)
  const parts: Part[] = [...content.sections.flatMap((section) => section.parts), ...content.techniques]
  const named = (kind: 'entity' | 'tag' | 'technique') =>
    unique(parts.flatMap((part) => (part.kind === kind ? [part.name] : [])))
  const publishers = content.sources.flatMap(({ publisher }) => (publisher === null ? [] : [publisher]))
  return {
    entities: await requireEntities(tx, named('entity'), known),
    tags: await requireTags(tx, named('tag')),
    techniques: await requireTechniques(tx, named('technique')),
    sources: await requireSources(tx, unique(publishers)),
  }
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}

async function requireTags(tx: Transaction, names: string[]): Promise<Map<string, string>> {
  const named = names.map((name) => ({ name, key: toTagKey(name) || hashName(name) }))
  const keys = named.map(({ key }) => key)
  const aliases = await tx.tagAlias.findMany({
    where: { key: { in: keys } },
    select: { key: true, tagId: true },
  })
  const known = new Map(aliases.map(({ key, tagId }) => [key, tagId]))
  for (const { name, key } of named) if (!known.has(key)) known.set(key, await makeTag(tx, { name, key }))
  return new Map(named.flatMap(({ name, key }) => [[name, known.get(key) ?? '']]))
}

/** Its address is that of its name, unless another tag was given it. */
async function makeTag(tx: Transaction, { name, key }: { name: string; key: string }): Promise<string> {
  const id = newId()
  const slug = await freeSlug(key, async (wanted) => {
    const present = await tx.tag.count({ where: { slug: wanted } })
    return present + (await tx.retiredAddress.count({ where: { address: tagAddress(wanted) } }))
  })
  await tx.tag.create({ data: { id, name, slug, indexKey: toIndexKey(name) } })
  await tx.tagAlias.create({ data: { key, tagId: id, name } })
  return id
}

async function requireTechniques(tx: Transaction, names: string[]): Promise<Map<string, string>> {
  const techniques = names.map((name) => ({ name, usual: toTechnique(name, hashName(name)) }))
  const data = techniques.map(({ usual }) => ({ id: newId(), ...usual }))
  await tx.technique.createMany({ data, skipDuplicates: true })
  const rows = await tx.technique.findMany({ where: { slug: { in: data.map(({ slug }) => slug) } } })
  return idsByName(techniques, ({ usual }) => rows.find(({ slug }) => slug === usual.slug))
}

async function requireSources(tx: Transaction, names: string[]): Promise<Map<string, string>> {
  const sources = names.map((name) => ({ id: newId(), key: foldName(name) || name, name }))
  await tx.source.createMany({ data: sources, skipDuplicates: true })
  const rows = await tx.source.findMany({ where: { key: { in: sources.map(({ key }) => key) } } })
  return idsByName(sources, (source) => rows.find(({ key }) => key === source.key))
}

function idsByName<Named extends { name: string }>(
  all: readonly Named[],
  find: (one: Named) => { id: string } | undefined,
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const one of all) {
    const row = find(one)
    if (row) ids.set(one.name, row.id)
  }
  return ids
}
