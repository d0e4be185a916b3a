import { categoryAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'

/** The present slug of the category that once had this address; `null` if none had. */
export async function getMovedCategory(db: Database, slug: string): Promise<string | null> {
  const [found] = await db.$queryRaw<{ slug: string }[]>`
    select c.slug from retired_addresses a join categories c on c.id = a.target_id
    where a.address = ${categoryAddress(slug)} and a.kind = 'category'`
  return found?.slug ?? null
}
