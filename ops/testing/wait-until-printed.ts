import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '#server/db/database.ts'
import { listAddresses } from '#press/pages/list-addresses.ts'

/**
 * Waits until the printer of a site that was just started has printed everything that it prints ahead, and compressed it as
 * well as it will.
 */
export async function waitUntilPrinted(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl)
  const ahead: string[] = []
  for await (const batch of listAddresses(db)) ahead.push(...batch)
  // These by name: pages that somebody asked for are prints as well, and would be counted for ones that are still to come.
  const printed = { where: { state: 'fresh', address: { in: ahead } } } as const
  while ((await db.print.count(printed)) < ahead.length) await pause(50)
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
