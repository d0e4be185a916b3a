import { entityKinds, type EntityFacts } from '#domain/entities/entity-names.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { Transaction } from '#server/db/database.ts'

/**
 * Entities that a revision names and whose kind was not known learn it from what was told of them with the revision. Call it
 * as readers get the revision, in that change: nobody but the desk may know before what an unpublished text says.
 */
export async function tellKinds(
  tx: Transaction,
  revisionId: string,
  facts: readonly EntityFacts[],
): Promise<void> {
  const told = facts.filter(({ kind }) => kind !== 'other')
  if (told.length === 0) return
  const namings = await tx.entityNaming.findMany({
    where: { revisionId },
    select: { name: true, entity: { select: { id: true, mergedIntoId: true } } },
  })
  const kinds = new Map(told.map(({ name, kind }) => [foldName(name), kind]))
  for (const kind of entityKinds) {
    const ids = namings
      .filter(({ name }) => kinds.get(foldName(name)) === kind)
      .map(({ entity: { id, mergedIntoId } }) => mergedIntoId ?? id)
    if (ids.length > 0)
      await tx.entity.updateMany({ where: { id: { in: ids }, kind: 'other' }, data: { kind } })
  }
}
