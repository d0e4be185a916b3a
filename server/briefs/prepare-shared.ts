import { createHash } from 'node:crypto'
import type { BriefContent, Part } from '../../domain/briefs/brief-content.ts'
import type { EntityFacts } from '../../domain/entities/entity-names.ts'
import { foldName } from '../../domain/names/fold-name.ts'
import { toSlug } from '../../domain/names/to-slug.ts'
import { toTechnique } from '../../domain/techniques/technique-name.ts'
import type { Transaction } from '../db/database.ts'
import { holdNames } from '../db/hold-names.ts'
import { newId } from '../db/new-id.ts'
import type { SharedIds } from './content-to-rows.ts'
import { requireEntities } from './require-entities.ts'

/**
 * Finds or makes what a content shares with others (entities, tags, techniques, publishers) and returns their
 * ids by the name as the content writes it. `facts` give kinds and aliases of entities it names.
 */
export async function prepareShared(
  tx: Transaction,
  content: BriefContent,
  known: { facts: readonly EntityFacts[]; now: Date },
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
  const tags = names.map((name) => ({ id: newId(), slug: toSlug(name, hashName(name)), name }))
  await tx.tag.createMany({ data: tags, skipDuplicates: true })
  const rows = await tx.tag.findMany({ where: { slug: { in: tags.map(({ slug }) => slug) } } })
  return idsByName(tags, (tag) => rows.find(({ slug }) => slug === tag.slug))
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

/** The address of a name in a script that has no address form: always the same one. */
function hashName(name: string): string {
  return createHash('sha256').update(foldName(name)).digest('hex').slice(0, 12)
}
