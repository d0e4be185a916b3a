import { holdSiteDatabase, migrate } from '../ops/open-database.ts'
import { openDatabase, type Database } from '../server/db/database.ts'

/** Does something on the site's database; starts the embedded one for the time it takes if the site is down. */
export async function withDatabase<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  const held = await holdSiteDatabase()
  try {
    await migrate(held.url)
    const db = openDatabase(held.url)
    try {
      return await work(db)
    } finally {
      await db.$disconnect()
    }
  } finally {
    await held.release()
  }
}
