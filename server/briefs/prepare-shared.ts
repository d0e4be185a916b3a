import type { BriefContent, Part } from '../../domain/briefs/brief-content.ts'
import { toEntityKeys, type EntityFacts } from '../../domain/entities/entity-names.ts'
import { foldName } from '../../domain/names/fold-name.ts'
import { toSlug } from '../../domain/names/to-slug.ts'
import { toTechnique } from '../../domain/techniques/technique-name.ts'
import type { Transaction } from '../db/database.ts'
import { holdNames } from '../db/hold-names.ts'
import { newId } from '../db/new-id.ts'
import type { SharedIds } from './content-to-rows.ts'
import { freeSlug } from './free-slug.ts'

/**
 * Finds or makes what a content shares with others (entities, tags, techniques, publishers) and returns their
 * ids by the name as the content writes it. `facts` give kinds and aliases of entities it names.
 */
export async function prepareShared(
  tx: Transaction,
  content: BriefContent,
  { facts, now }: { facts: readonly EntityFacts[]; now: Date },
): Promise<SharedIds> {
  await holdNames(tx)
  const parts: Part[] = [...content.sections.flatMap((section) => section.parts), ...content.techniques]
  const named = (kind: 'entity' | 'tag' | 'technique') =>
    unique(parts.flatMap((part) => (part.kind === kind ? [part.name] : [])))
  const publishers = unique(
    content.sources.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])),
  )
  return {
    entities: await eachName(named('entity'), (name) => requireEntity(tx, name, { facts, now })),
    tags: await eachName(named('tag'), (name) => requireTag(tx, name)),
    techniques: await eachName(named('technique'), (name) => requireTechnique(tx, name)),
    sources: await eachName(publishers, (name) => requireSource(tx, name)),
  }
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}

/** One after the other: two spellings in one content must find each other. */
async function eachName(
  names: string[],
  find: (name: string) => Promise<string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const name of names) ids.set(name, await find(name))
  return ids
}

async function requireEntity(
  tx: Transaction,
  name: string,
  { facts, now }: { facts: readonly EntityFacts[]; now: Date },
): Promise<string> {
  const fact = facts.find((candidate) => foldName(candidate.name) === foldName(name))
  const names = [name, ...(fact?.aliases ?? [])]
  const keys = unique([...toEntityKeys(name), ...names.map(foldName)]).filter((key) => key !== '')
  const found = await tx.entityAlias.findMany({
    where: { key: { in: keys } },
    select: { key: true, entityId: true },
  })
  const surest = keys
    .map((key) => found.find((alias) => alias.key === key))
    .find((alias) => alias !== undefined)
  const entityId = surest?.entityId ?? (await makeEntity(tx, name, { kind: fact?.kind ?? 'other', now }))
  if (fact && surest)
    await tx.entity.updateMany({ where: { id: entityId, kind: 'other' }, data: { kind: fact.kind } })
  await tx.entityAlias.createMany({
    data: keys.map((key) => ({
      key,
      entityId,
      name: names.find((candidate) => foldName(candidate) === key) ?? key,
    })),
    skipDuplicates: true,
  })
  return entityId
}

async function makeEntity(
  tx: Transaction,
  name: string,
  { kind, now }: { kind: EntityFacts['kind']; now: Date },
): Promise<string> {
  const id = newId()
  const slug = await freeSlug(toSlug(name, id), (taken) => tx.entity.count({ where: { slug: taken } }))
  await tx.entity.create({ data: { id, slug, name, kind, createdAt: now } })
  return id
}

async function requireTag(tx: Transaction, name: string): Promise<string> {
  const id = newId()
  const slug = toSlug(name, id)
  await tx.tag.createMany({ data: [{ id, slug, name }], skipDuplicates: true })
  return (await tx.tag.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id
}

async function requireTechnique(tx: Transaction, nameAsWritten: string): Promise<string> {
  const { slug, name } = toTechnique(nameAsWritten)
  await tx.technique.createMany({ data: [{ id: newId(), slug, name }], skipDuplicates: true })
  return (await tx.technique.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id
}

async function requireSource(tx: Transaction, name: string): Promise<string> {
  const key = foldName(name) || name
  await tx.source.createMany({ data: [{ id: newId(), key, name }], skipDuplicates: true })
  return (await tx.source.findUniqueOrThrow({ where: { key }, select: { id: true } })).id
}
