import { afterAll, beforeAll, inject } from 'vitest'
import { openDatabase, type Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { copyDatabase } from './test-server.ts'

/** A database of its own for the tests of a file, with two categories in it. Valid inside tests and hooks. */
export function useDatabase(): { readonly db: Database; readonly url: string } {
  const held: { db?: Database; url?: string } = {}
  beforeAll(async () => {
    held.url = await copyDatabase(inject('testServer'))
    held.db = openDatabase(held.url)
    await held.db.category.createMany({
      data: [
        { id: newId(), slug: 'cybersecurity', name: 'Cybersecurity', watches: 'Networks.', position: 0 },
        {
          id: newId(),
          slug: 'regional-stability',
          name: 'Regional Stability',
          watches: 'Borders.',
          position: 1,
        },
      ],
    })
  })
  afterAll(() => held.db?.$disconnect())
  return {
    get db() {
      if (!held.db) throw new Error('the database is there only inside tests')
      return held.db
    },
    get url() {
      if (!held.url) throw new Error('the database is there only inside tests')
      return held.url
    },
  }
}
