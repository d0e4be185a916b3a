'use client'

import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import type { SiteSettings } from '#domain/site/site-settings.ts'
import { SettingsForm } from './settings-form.client.tsx'

const names = ['name', 'tagline', 'language', 'publisher', 'contact'] as const

/** What the publication is called, and who answers for it. */
export function IdentitySettings({ settings }: { settings: SiteSettings }) {
  const toChanges = (fields: FormData) =>
    Object.fromEntries(names.map((name) => [name, readField(fields, name)]))
  return (
    <SettingsForm shown={settings} toChanges={toChanges}>
      {(errorOf) => (
        <>
          <Field
            id="name"
            label="Name"
            dir="auto"
            defaultValue={settings.name}
            hint="At the top of every page, in feeds, and in authenticator apps that are set up from now on."
            error={errorOf('name')}
          />
          <Field
            id="tagline"
            label="Line below the name"
            dir="auto"
            defaultValue={settings.tagline}
            hint="Shown on the front page and in search results."
            error={errorOf('tagline')}
          />
          <Field
            id="language"
            label="Language"
            defaultValue={settings.language}
            hint="A language tag, such as en-GB. It tells browsers and screen readers what language the pages are in."
            error={errorOf('language')}
          />
          <Field
            id="publisher"
            label="Publisher"
            dir="auto"
            defaultValue={settings.publisher ?? ''}
            hint="Who owns the publication and answers for it. Shown on the About page; leave it empty to leave it out."
            error={errorOf('publisher')}
          />
          <Field
            id="contact"
            label="Contact"
            defaultValue={settings.contact ?? ''}
            hint="An email address or an https address where readers can report errors. Leave it empty to leave it out."
            error={errorOf('contact')}
          />
        </>
      )}
    </SettingsForm>
  )
}
