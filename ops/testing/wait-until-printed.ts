import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '#server/db/database.ts'
import { listAddresses } from '#press/pages/list-addresses.ts'

/**
 * Waits until the printer of a site that was just started has printed everything that it prints ahead, and compressed it as well as
 * it will: what is compressed again gets another `ETag`.
 */
export async function waitUntilPrinted(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl)
  let length = 0
  for await (const batch of listAddresses(db)) length += batch.length
  while ((await db.print.count({ where: { state: 'fresh' } })) < length) await pause(50)
  while ((await db.print.count({ where: { looseSince: { not: null } } })) > 0) await pause(50)
  await db.$disconnect()
}

/**
 * Waits until nothing is owed to readers. The command line waits as well, but on a busy machine not long enough for a
 * test that looks once.
 */
export async function waitUntilSettled(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl)
  const owed = { where: { state: { in: ['owed', 'stale', 'dropped'] } } }
  while ((await db.print.count(owed)) > 0) await pause(20)
  await db.$disconnect()
}
