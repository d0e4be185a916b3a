import type { EntityFacts, EntityKind } from '#domain/entities/entity-names.ts'

/** What the author says of a name's kind; `null` where the record is left to say it. */
export function getEntityKind(facts: readonly EntityFacts[], name: string): EntityKind | null {
  return facts.find((one) => one.name === name)?.kind ?? null
}

/** The facts with another kind for a name; `null` takes the kind back, other names that it was given stay with it. */
export function setEntityKind(
  facts: readonly EntityFacts[],
  name: string,
  kind: EntityKind | null,
): EntityFacts[] {
  const known = facts.find((one) => one.name === name)
  if (kind === null) return facts.filter((one) => one !== known)
  if (!known) return [...facts, { name, kind, aliases: [] }]
  return facts.map((one) => (one === known ? { ...one, kind } : one))
}

/** The facts of a name that is spelt otherwise from now on; the same value where nothing was said of it. */
export function renameEntityFacts(
  facts: readonly EntityFacts[],
  from: string,
  to: string,
): readonly EntityFacts[] {
  if (getEntityKind(facts, from) === null) return facts
  return facts.map((one) => (one.name === from ? { ...one, name: to } : one))
}
