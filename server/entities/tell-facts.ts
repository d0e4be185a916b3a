import { entityKinds, type EntityFacts } from '#domain/entities/entity-names.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { Transaction } from '#server/db/database.ts'

/**
 * Lets readers know what was told with a revision of the entities that it names: the kinds of those whose kind was not known,
 * and their other names, even where another text that still waits states them too. Call it as readers get the revision, in
 * that change: nobody but the desk may know before what an unpublished text says.
 */
export async function tellFacts(
  tx: Transaction,
  revisionId: string,
  facts: readonly EntityFacts[],
): Promise<void> {
  if (facts.length === 0) return
  const namings = await tx.entityNaming.findMany({
    where: { revisionId },
    select: { name: true, entity: { select: { id: true, mergedIntoId: true } } },
  })
  const factOf = new Map(facts.map((fact) => [foldName(fact.name), fact]))
  const told = namings.flatMap(({ name, entity: { id, mergedIntoId } }) => {
    const fact = factOf.get(foldName(name))
    return fact ? [{ id: mergedIntoId ?? id, ...fact }] : []
  })
  await tellKinds(tx, told)
  await tellAliases(tx, told)
}

type ToldFacts = EntityFacts & { id: string }

async function tellKinds(tx: Transaction, told: readonly ToldFacts[]): Promise<void> {
  for (const wanted of entityKinds) {
    if (wanted === 'other') continue
    const ids = told.flatMap(({ id, kind }) => (kind === wanted ? [id] : []))
    if (ids.length > 0)
      await tx.entity.updateMany({ where: { id: { in: ids }, kind: 'other' }, data: { kind: wanted } })
  }
}

async function tellAliases(tx: Transaction, told: readonly ToldFacts[]): Promise<void> {
  const stated = told.flatMap(({ id, aliases }) =>
    aliases.length === 0 ? [] : [{ entityId: id, key: { in: aliases.map(foldName) } }],
  )
  if (stated.length > 0)
    await tx.entityAlias.updateMany({
      where: { OR: stated, waitsFor: { not: null } },
      data: { waitsFor: null },
    })
}
