import type { Database } from '#server/db/database.ts'
import { getSite } from './get-site.ts'
import { writeSettings } from './save-settings.ts'

/**
 * Lets the base URL follow the port as long as it names this machine only: until someone sets the public one, links
 * in feeds and from the desk lead to where the site is. Returns whether it changed.
 */
export async function followPort(db: Database, port: number, now: Date): Promise<boolean> {
  const { baseUrl } = await getSite(db)
  const wanted = `http://localhost:${port}`
  if (new URL(baseUrl).hostname !== 'localhost' || baseUrl === wanted) return false
  const order = { actor: { kind: 'system' }, origin: 'start', now } as const
  return (await writeSettings(db, { ...order, changes: { baseUrl: wanted } })).ok
}
