import { toEntityKeys } from '#domain/entities/entity-names.ts'
import type { Database } from '#server/db/database.ts'

/** Those of the names under which the record would find an entity, so that none would be made of them. */
export async function listKnownEntities(db: Database, names: readonly string[]): Promise<string[]> {
  const found = await db.entityAlias.findMany({
    where: { key: { in: names.flatMap(toEntityKeys) } },
    select: { key: true },
  })
  const known = new Set(found.map(({ key }) => key))
  return names.filter((name) => toEntityKeys(name).some((key) => known.has(key)))
}
