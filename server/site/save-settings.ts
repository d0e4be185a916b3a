import { parseSiteSettings, type SiteSettings } from '../../domain/site/site-settings.ts'
import type { Database } from '../db/database.ts'
import { holdSite } from './hold-site.ts'
import { moveSite } from './move-site.ts'

/** Changes some settings and keeps the others. Throws zod's error for what is no setting. */
export async function saveSettings(
  db: Database,
  changes: Partial<Record<keyof SiteSettings, unknown>>,
): Promise<SiteSettings> {
  return db.$transaction(async (tx) => {
    await holdSite(tx)
    const { settings: before } = await tx.site.findUniqueOrThrow({
      where: { id: 1 },
      select: { settings: true },
    })
    const settings = parseSiteSettings({ ...parseSiteSettings(before), ...changes })
    await tx.site.update({ where: { id: 1 }, data: { settings: { ...settings } } })
    await moveSite(tx)
    return settings
  })
}
