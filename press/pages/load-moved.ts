import { getMovedName } from '#server/pages/moved-names.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'
import type { Loaded, PageContext } from '#press/page.ts'

/** What an address answers that no entity or tag has now: where to find what had it, or nothing. */
export async function loadMoved(
  db: PageContext['db'],
  kind: SharedKind,
  slug: string,
): Promise<Extract<Loaded<never>, { status: 308 | 404 }>> {
  const present = await getMovedName(db, kind, slug)
  return present === null ? { status: 404 } : { status: 308, to: sharedKinds[kind].address(present) }
}
