import { expect, it } from 'vitest'
import { defaultSettings, type SiteSettings } from './site-settings.ts'
import { listSettingChanges } from './list-setting-changes.ts'

const shown: Partial<SiteSettings> = {
  name: 'Watch',
  contact: null,
  supportLinks: [{ label: 'Give', href: 'https://example.org/' }],
  editionHours: defaultSettings.editionHours,
}

it.each<[string, object, object, object]>([
  ['untouched fields', { ...shown, contact: '' }, {}, {}],
  ['a changed field', { name: 'Look', contact: '' }, { name: 'Look' }, { name: 'Watch' }],
  ['a field filled first', { contact: 'a@example.org' }, { contact: 'a@example.org' }, { contact: null }],
  ['a list', { supportLinks: [] }, { supportLinks: [] }, { supportLinks: shown.supportLinks }],
])('sends of %s what was changed, with what it was', (...row) => {
  const [, given, changes, before] = row
  expect(listSettingChanges(shown, { ...given })).toEqual({ changes, before })
})
