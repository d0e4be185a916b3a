import { notFoundAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { pageKinds } from './page-kinds.ts'

/**
 * Every address where something stands, in batches: a page, a way to another address, a notice. For printing the whole
 * site.
 */
export async function* listAddresses(db: Database): AsyncGenerator<string[]> {
  yield [notFoundAddress]
  for (const kind of pageKinds) {
    for await (const batch of kind.list(db)) {
      if (batch.length > 0) yield batch.map((params) => kind.address(params))
    }
  }
}
