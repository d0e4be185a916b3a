import { parseStoredSettings, type SiteSettings } from '#domain/site/site-settings.ts'
import type { Database, Transaction } from '#server/db/database.ts'

/** The publication's settings. */
export async function getSite(db: Database | Transaction): Promise<SiteSettings> {
  const site = await db.site.findUniqueOrThrow({ where: { id: 1 }, select: { settings: true } })
  return parseStoredSettings(site.settings)
}

/** The number that moves with every change readers can see. */
export async function getSiteChange(db: Database | Transaction): Promise<bigint> {
  return (await db.site.findUniqueOrThrow({ where: { id: 1 }, select: { change: true } })).change
}
