import { listEveryAddress } from '#press/pages/list-addresses.ts'
import type { Database } from '#server/db/database.ts'

/** Every address where something stands, for sites as small as those of tests. */
export async function listAllAddresses(db: Database): Promise<string[]> {
  const all: string[] = []
  for await (const batch of listEveryAddress(db)) all.push(...batch)
  return all
}
