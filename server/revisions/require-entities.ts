import { toEntityKeys, type EntityFacts } from '#domain/entities/entity-names.ts'
import { toIndexKey } from '#domain/names/index-key.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { toSlug } from '#domain/names/to-slug.ts'
import { entityAddress } from '#domain/pages/addresses.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { freeSlug } from '#server/names/free-slug.ts'

interface Naming {
  name: string
  fact: EntityFacts | undefined
  /** The folded names it may be known by, the surest first. */
  keys: string[]
}

/**
 * Finds or makes the entity of each name and returns their ids by name. An entity is known by any of its aliases;
 * two spellings in one list find each other. `facts` tell the aliases of some. Names that are new wait for the
 * revision: readers learn of them with it (`releaseNames`), as of the facts (`tellFacts`). The caller holds the names.
 */
export async function requireEntities(
  tx: Transaction,
  names: readonly string[],
  { facts, now, revisionId }: { facts: readonly EntityFacts[]; now: Date; revisionId: string },
): Promise<Map<string, string>> {
  const namings = names.map((name) => toNaming(name, facts))
  const known = await findByKeys(
    tx,
    namings.flatMap(({ keys }) => keys),
  )
  const ids = new Map<string, string>()
  const entities: Prisma.EntityCreateManyInput[] = []
  const aliases: Prisma.EntityAliasCreateManyInput[] = []
  for (const naming of namings) {
    const knownId = naming.keys.map((key) => known.get(key)).find((id) => id !== undefined)
    const entityId = knownId ?? newId()
    if (knownId === undefined) entities.push(toEntity(entityId, naming, now))
    for (const alias of toAliases(entityId, naming).filter((candidate) => !known.has(candidate.key))) {
      known.set(alias.key, entityId)
      aliases.push({ ...alias, waitsFor: revisionId })
    }
    ids.set(naming.name, entityId)
  }
  await tx.entity.createMany({ data: await withFreeSlugs(tx, entities) })
  await tx.entityAlias.createMany({ data: aliases })
  await keepWaiting(tx, namings, revisionId)
  return ids
}

function toNaming(name: string, facts: readonly EntityFacts[]): Naming {
  const fact = facts.find((candidate) => foldName(candidate.name) === foldName(name))
  const keys = [...toEntityKeys(name), foldName(name), ...(fact?.aliases ?? []).map(foldName)]
  return { name, fact, keys: [...new Set(keys)].filter((key) => key !== '') }
}

async function findByKeys(tx: Transaction, keys: string[]): Promise<Map<string, string>> {
  const found = await tx.entityAlias.findMany({
    where: { key: { in: keys } },
    select: { key: true, entityId: true },
  })
  return new Map(found.map(({ key, entityId }) => [key, entityId]))
}

/** A name that an earlier revision brought waits for this one now, which has it too. */
async function keepWaiting(tx: Transaction, namings: readonly Naming[], revisionId: string): Promise<void> {
  await tx.entityAlias.updateMany({
    where: { key: { in: namings.flatMap(({ keys }) => keys) }, waitsFor: { not: null } },
    data: { waitsFor: revisionId },
  })
}

function toEntity(id: string, { name }: Naming, now: Date): Prisma.EntityCreateManyInput {
  const slug = toSlug(name, id)
  return { id, name, slug, indexKey: toIndexKey(name), createdAt: now }
}

function toAliases(entityId: string, { name, fact, keys }: Naming): Prisma.EntityAliasCreateManyInput[] {
  const names = [name, ...(fact?.aliases ?? [])]
  return keys.map((key) => ({
    key,
    entityId,
    name: names.find((candidate) => foldName(candidate) === key) ?? key,
  }))
}

async function withFreeSlugs(
  tx: Transaction,
  entities: readonly Prisma.EntityCreateManyInput[],
): Promise<Prisma.EntityCreateManyInput[]> {
  const wanted = entities.map(({ slug }) => slug)
  const found = await tx.entity.findMany({ where: { slug: { in: wanted } }, select: { slug: true } })
  const retired = await tx.retiredAddress.findMany({
    where: { address: { in: wanted.map(entityAddress) } },
    select: { address: true },
  })
  const taken = new Set([
    ...found.map(({ slug }) => slug),
    ...retired.map(({ address }) => address.slice(entityAddress('').length)),
  ])
  const placed: Prisma.EntityCreateManyInput[] = []
  for (const entity of entities) {
    const countTaken = (slug: string) => {
      if (taken.has(slug)) return 1
      return slug === entity.slug ? 0 : countHolders(tx, slug)
    }
    const slug = await freeSlug(entity.slug, countTaken)
    taken.add(slug)
    placed.push({ ...entity, slug })
  }
  return placed
}

/** An address belongs to the entity that has it, and for ever to the one that had it. */
async function countHolders(tx: Transaction, slug: string): Promise<number> {
  const present = await tx.entity.count({ where: { slug } })
  return present + (await tx.retiredAddress.count({ where: { address: entityAddress(slug) } }))
}
