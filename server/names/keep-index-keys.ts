import { toIndexKey } from '#domain/names/index-key.ts'
import type { Transaction } from '#server/db/database.ts'
import { sharedKinds } from './shared-kinds.ts'

/** Gives all entities and tags the keys of their names, for a record that was written past the use cases. */
export async function keepIndexKeys(tx: Transaction): Promise<void> {
  for (const { table } of Object.values(sharedKinds)) {
    const rows = await tx.$queryRaw<{ id: string; name: string; key: string }[]>`
      select id::text, name, index_key as key from ${table}`
    const keys = rows.map(({ id, name, key }) => ({ id, key, right: toIndexKey(name) }))
    const wrong = keys.filter(({ key, right }) => key !== right)
    await tx.$executeRaw`
      update ${table} s set index_key = k.key
      from unnest(${wrong.map(({ id }) => id)}::uuid[], ${wrong.map(({ right }) => right)}::text[]) as k (id, key)
      where s.id = k.id`
  }
}
