import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'

/** The id of the entity or tag at an address, which stays when it gets another; `null` where there is none. */
export async function getSharedId(db: Database, kind: SharedKind, slug: string): Promise<string | null> {
  const { table } = sharedKinds[kind]
  const [found] = await db.$queryRaw<{ id: string }[]>`select id::text from ${table} where slug = ${slug}`
  return found?.id ?? null
}
