import { defaultSettings } from '#domain/site/site-settings.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { findPage } from '#press/pages/find-page.ts'
import type { Database } from '#server/db/database.ts'

/** What the page at an address shows now. Throws where it has none. */
export async function loadAt(db: Database, address: string): Promise<unknown> {
  const found = findPage(address)
  const context = { db, site: toSiteFacts(defaultSettings, []), now: new Date() }
  const loaded = (await found?.page.load(context, found.params)) ?? { status: 404 }
  if (loaded.status !== 200) throw new Error(`${address} is answered with ${loaded.status}`)
  return loaded.data
}
