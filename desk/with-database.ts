import { holdSiteDatabase, migrate } from '#server/db/open-database.ts'
import { connectPatience } from '#server/db/create-client.ts'
import { openDatabase, type Database } from '#server/db/database.ts'
import { awaitPress } from '#server/prints/await-press.ts'
import { getSiteChange } from '#server/site/get-site.ts'
import { holdUntilDone } from './hold-until-done.ts'
import { forgetNewcomers } from './order.ts'

/** How long a command waits for readers to see what it did, in milliseconds. */
const patience = 10_000

/**
 * Does something on the site's database; starts the embedded one for the time it takes if the site is down. What it
 * changes for readers is printed when it returns, or it is said that it is not. A database that says nothing for
 * `silence` milliseconds counts as out of reach.
 */
export async function withDatabase<Value>(
  work: (db: Database) => Promise<Value>,
  limits: { silence?: number } = {},
): Promise<Value> {
  return withDatabaseUrl(async (url) => {
    const db = openDatabase(url)
    try {
      const since = await getSiteChange(db)
      const value = await workAndForget(db, work)
      await tellPress(db, since)
      return value
    } finally {
      await db.$disconnect()
    }
  }, limits)
}

/** Whoever became known by a command that was refused is not in the record afterwards. */
async function workAndForget<Value>(db: Database, work: (db: Database) => Promise<Value>): Promise<Value> {
  let value: Value
  try {
    value = await work(db)
  } catch (error) {
    // Where the database is gone, that is what there is to tell.
    await forgetNewcomers(db).catch(() => undefined)
    throw error
  }
  await forgetNewcomers(db)
  return value
}

/** The same for work that opens the database itself, and changes nothing for readers. */
export async function withDatabaseUrl<Value>(
  work: (url: string) => Promise<Value>,
  { silence = connectPatience }: { silence?: number } = {},
): Promise<Value> {
  return holdUntilDone(
    () => holdSiteDatabase({ patience: silence }),
    async ({ url }) => {
      await migrate(url)
      return work(url)
    },
  )
}

async function tellPress(db: Database, since: bigint): Promise<void> {
  const state = await awaitPress(db, { since, patience })
  if (state === 'printing') process.stderr.write('Not all pages have been printed yet. Printing continues.\n')
  if (state === 'no-printer')
    process.stderr.write('The site is not running. Readers will see the change as soon as it is started.\n')
}
