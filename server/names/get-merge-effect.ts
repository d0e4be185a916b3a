import type { Database } from '#server/db/database.ts'
import { toSharedNames } from './rename-shared.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'
import { getSharedRow } from './shared-rows.ts'

/** What a merge will do, said before it is done. */
export interface MergeEffect {
  into: { slug: string; name: string }
  /** Visible briefs that name the one that goes. */
  moved: number
  /** Visible briefs that will name the one that stays. */
  together: number
  /** The names that come to the one that stays. */
  names: string[]
}

/** What merging one name into another would do; `null` where that cannot be: one is not there, or was merged before. */
export async function getMergeEffect(
  db: Database,
  kind: SharedKind,
  { slug, into }: { slug: string; into: string },
): Promise<MergeEffect | null> {
  const [from, to] = await Promise.all([getSharedRow(db, kind, slug), getSharedRow(db, kind, into)])
  if (from?.into !== null || to?.into !== null || from.id === to.id) return null
  const { listing, id } = sharedKinds[kind]
  const [counted] = await db.$queryRaw<{ together: number }[]>`
    select count(distinct brief_id)::int as together from ${listing}
    where ${id} in (${from.id}::uuid, ${to.id}::uuid)`
  return {
    into: { slug: to.slug, name: to.name },
    moved: from.briefs ?? 0,
    together: counted?.together ?? 0,
    names: [from.name, ...toSharedNames(kind, from).aliases],
  }
}
