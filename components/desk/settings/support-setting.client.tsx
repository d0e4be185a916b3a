'use client'

import { AreaField } from '#components/desk/form/area-field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import type { SiteSettings } from '#domain/site/site-settings.ts'
import { printSupportLines, readSupportLines } from '#domain/site/support-lines.ts'
import { SettingsForm } from './settings-form.client.tsx'

/** Where readers can support the publication. */
export function SupportSetting({ links }: { links: SiteSettings['supportLinks'] }) {
  const toChanges = (fields: FormData) => ({
    supportLinks: readSupportLines(readField(fields, 'supportLinks')),
  })
  return (
    <SettingsForm shown={{ supportLinks: links }} toChanges={toChanges}>
      {(errorOf) => (
        <AreaField
          id="supportLinks"
          label="Ways to support the publication, one per line"
          rows={4}
          defaultValue={printSupportLines(links)}
          hint="The link text, a space and an https address. Shown on the Support page."
          error={errorOf('supportLinks')}
        />
      )}
    </SettingsForm>
  )
}
