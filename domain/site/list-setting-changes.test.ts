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

it('takes for no change what somebody else has saved, which an untouched field shows', () => {
  const present = { ...shown, name: 'Look' }
  const given = { name: 'Look', contact: 'a@example.org' }
  expect(listSettingChanges(shown, given, present)).toEqual({
    changes: { contact: 'a@example.org' },
    before: { contact: null },
  })
})

it('puts back nothing that somebody else has saved, and asks before a change of it', () => {
  const present = { ...shown, name: 'Look' }
  expect(listSettingChanges(shown, { name: 'Watch' }, present).changes).toEqual({})
  expect(listSettingChanges(shown, { name: 'Watchers' }, present).before).toEqual({ name: 'Watch' })
})
