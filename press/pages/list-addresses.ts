import { notFoundAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { pageKinds } from './page-kinds.ts'

/**
 * Every address with something to print ahead, in batches: a page, a way to another address, a notice. For printing the
 * whole site.
 */
export function listAddresses(db: Database): AsyncGenerator<string[]> {
  return listOf(
    db,
    pageKinds.filter(({ isOnRequest }) => !isOnRequest),
  )
}

/** The same with what is printed on request only: for a folder that nobody can ask for more. */
export function listEveryAddress(db: Database): AsyncGenerator<string[]> {
  return listOf(db, pageKinds)
}

async function* listOf(db: Database, kinds: typeof pageKinds): AsyncGenerator<string[]> {
  yield [notFoundAddress]
  for (const kind of kinds) {
    for await (const batch of kind.list(db)) {
      if (batch.length > 0) yield batch.map((params) => kind.address(params))
    }
  }
}
