import { parseSiteSettings, parseStoredSettings, type SiteSettings } from '../../domain/site/site-settings.ts'
import { accepted, type Result } from '../../domain/result.ts'
import type { Database } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { showChange } from '../press/show-change.ts'
import { holdSite } from './hold-site.ts'

/** Changes some settings and keeps the others. Throws zod's error for what is no setting. */
export async function saveSettings(
  db: Database,
  changes: Partial<Record<keyof SiteSettings, unknown>>,
): Promise<Result<SiteSettings, 'busy'>> {
  return transact(db, async (tx) => {
    await holdSite(tx)
    const { settings: before } = await tx.site.findUniqueOrThrow({
      where: { id: 1 },
      select: { settings: true },
    })
    const settings = parseSiteSettings({ ...parseStoredSettings(before), ...changes })
    await tx.site.update({ where: { id: 1 }, data: { settings: { ...settings } } })
    await showChange(tx, { kind: 'settings' })
    return accepted(settings)
  })
}
