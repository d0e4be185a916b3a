import type { SiteSettings } from './site-settings.ts'

/** Settings by their names, as a form has them. */
type Given = Readonly<Record<string, unknown>>

/**
 * What a form changes of the settings that it was filled with: a field that nobody touched must not put back what somebody
 * else has changed meanwhile. Each comes with what it was.
 */
export function listSettingChanges(
  shown: Partial<SiteSettings>,
  given: Given,
): { changes: Given; before: Given } {
  const known: Given = { ...shown }
  const changed = Object.keys(given).filter((name) => !isSame(known[name], given[name]))
  const pick = (all: Given) => Object.fromEntries(changed.map((name) => [name, all[name]]))
  return { changes: pick(given), before: pick(known) }
}

/** Whether two values of a setting say the same; an empty field is a setting that was not made. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '')
}
