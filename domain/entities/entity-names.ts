import { foldName } from '#domain/names/fold-name.ts'
import type { AliasRules } from '#domain/names/plan-aliases.ts'

export const entityKinds = [
  'person',
  'organisation',
  'place',
  'product',
  'malware',
  'vulnerability',
  'event',
  'law',
  'other',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** What is known of an entity besides how a brief describes it. */
export interface EntityFacts {
  name: string
  kind: EntityKind
  aliases: string[]
}

/**
 * The folded names under which an entity is looked up, the surest first: the name as written, without its
 * bracket, and the bracket alone, as in "MonLogicielMedical (MLM)".
 */
export function toEntityKeys(name: string): string[] {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(name.trim())
  const names = bracket ? [name, bracket[1] ?? '', bracket[2] ?? ''] : [name]
  return [...new Set(names.map(foldName))].filter((key) => key !== '')
}

/** Entities are found by the folded forms of their names; a bracket taken off is a key that nobody wrote. */
export const entityAliasRules: AliasRules = {
  toNameKeys: (name) => [...new Set([foldName(name), ...toEntityKeys(name)])],
  toKey: foldName,
  isWritten: ({ key, name }) => key !== name,
}
