import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'

/**
 * The present slug of the entity or tag that once had this address, or into which one that had it was merged; `null` if
 * readers never found one there.
 */
export async function getMovedName(db: Database, kind: SharedKind, slug: string): Promise<string | null> {
  const { table, address } = sharedKinds[kind]
  const [found] = await db.$queryRaw<{ slug: string }[]>`
    select s.slug from retired_addresses a join ${table} s on s.id = a.target_id
    where a.address = ${address(slug)} and a.kind = ${kind}`
  return found?.slug ?? null
}
