import type { SiteSettings } from './site-settings.ts'

/** Settings by their names, as a form has them. */
type Given = Readonly<Record<string, unknown>>

/**
 * What a form changes of the settings that it was filled with: a field that nobody touched must not put back what somebody
 * else has changed meanwhile. Each comes with what it was. `present` are the settings as the page shows them now: a field
 * that nobody touched may show what somebody else has saved, and what is so already is no change.
 */
export function listSettingChanges(
  begun: Partial<SiteSettings>,
  given: Given,
  present: Partial<SiteSettings> = begun,
): { changes: Given; before: Given } {
  const known: Given = { ...begun }
  const now: Given = { ...present }
  const isChanged = (name: string) => !isSame(known[name], given[name]) && !isSame(now[name], given[name])
  const changed = Object.keys(given).filter(isChanged)
  const pick = (all: Given) => Object.fromEntries(changed.map((name) => [name, all[name]]))
  return { changes: pick(given), before: pick(known) }
}

/** Whether two values of a setting say the same; an empty field is a setting that was not made. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '')
}
