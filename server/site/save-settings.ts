import { parseSiteSettings, parseStoredSettings, type SiteSettings } from '#domain/site/site-settings.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { asJson } from '#server/db/as-json.ts'
import { transact } from '#server/db/transact.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from './hold-site.ts'

type SettingsRefusal = 'changed-meanwhile' | 'busy'

type SomeSettings = Partial<Record<keyof SiteSettings, unknown>>

export interface SettingsOrder extends Order {
  changes: SomeSettings
  /** The same settings as whoever asks has seen them; those that they have not looked at are absent. */
  before?: SomeSettings
}

/** Changes some settings and keeps the others. Throws zod's error for what is no setting. */
export async function saveSettings(
  db: Database,
  order: SettingsOrder,
): Promise<Result<SiteSettings, RightRefusal | SettingsRefusal>> {
  const allowed = can(order.actor, 'saveSettings')
  if (!allowed.ok) return allowed
  return writeSettings(db, order)
}

/** The same for the software itself, which asks nobody's leave. */
export async function writeSettings(
  db: Database,
  { changes, before: seen = {}, ...order }: SettingsOrder,
): Promise<Result<SiteSettings, SettingsRefusal>> {
  return transact<SiteSettings, SettingsRefusal>(db, async (tx) => {
    await holdSite(tx)
    const { settings: stored } = await tx.site.findUniqueOrThrow({
      where: { id: 1 },
      select: { settings: true },
    })
    const before = parseStoredSettings(stored)
    if (!isAsSeen(before, seen)) return refused('changed-meanwhile')
    const settings = parseSiteSettings({ ...before, ...changes })
    await tx.site.update({ where: { id: 1 }, data: { settings: { ...settings } } })
    await recordAudit(tx, order, {
      action: 'changed',
      subject: { kind: 'settings', id: null },
      before: pick(before, changes),
      after: pick(settings, changes),
    })
    await showChange(tx, { kind: 'settings' })
    return accepted(settings)
  })
}

function isAsSeen(present: SiteSettings, seen: SomeSettings): boolean {
  return JSON.stringify(pick(present, seen)) === JSON.stringify(pick({ ...present, ...seen }, seen))
}

/** What was changed, and nothing else. */
function pick(settings: object, changes: object) {
  return asJson(Object.fromEntries(Object.entries(settings).filter(([key]) => Object.hasOwn(changes, key))))
}
