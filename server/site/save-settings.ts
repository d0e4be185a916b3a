import { parseSiteSettings, parseStoredSettings, type SiteSettings } from '#domain/site/site-settings.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { asJson } from '#server/db/as-json.ts'
import { transact } from '#server/db/transact.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from './hold-site.ts'

export interface SettingsOrder extends Order {
  changes: Partial<Record<keyof SiteSettings, unknown>>
}

/** Changes some settings and keeps the others. Throws zod's error for what is no setting. */
export async function saveSettings(
  db: Database,
  { changes, ...order }: SettingsOrder,
): Promise<Result<SiteSettings, RightRefusal | 'busy'>> {
  const allowed = can(order.actor, 'saveSettings')
  if (!allowed.ok) return allowed
  return writeSettings(db, { changes, ...order })
}

/** The same for the software itself, which asks nobody's leave. */
export async function writeSettings(
  db: Database,
  { changes, ...order }: SettingsOrder,
): Promise<Result<SiteSettings, 'busy'>> {
  return transact(db, async (tx) => {
    await holdSite(tx)
    const { settings: before } = await tx.site.findUniqueOrThrow({
      where: { id: 1 },
      select: { settings: true },
    })
    const settings = parseSiteSettings({ ...parseStoredSettings(before), ...changes })
    await tx.site.update({ where: { id: 1 }, data: { settings: { ...settings } } })
    await recordAudit(tx, order, {
      action: 'changed',
      subject: { kind: 'settings', id: null },
      before: pick(parseStoredSettings(before), changes),
      after: pick(settings, changes),
    })
    await showChange(tx, { kind: 'settings' })
    return accepted(settings)
  })
}

/** What was changed, and nothing else. */
function pick(settings: SiteSettings, changes: object) {
  return asJson(Object.fromEntries(Object.entries(settings).filter(([key]) => Object.hasOwn(changes, key))))
}
