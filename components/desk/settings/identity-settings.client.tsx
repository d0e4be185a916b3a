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
    <SettingsForm toChanges={toChanges}>
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
            hint="On the front page, and what search engines show of it."
            error={errorOf('tagline')}
          />
          <Field
            id="language"
            label="Language"
            defaultValue={settings.language}
            hint="As a language tag, such as en-GB. Screen readers and browsers read all pages by it."
            error={errorOf('language')}
          />
          <Field
            id="publisher"
            label="Publisher"
            dir="auto"
            defaultValue={settings.publisher ?? ''}
            hint="Who owns the publication and answers for it. The page About says so; empty leaves it out."
            error={errorOf('publisher')}
          />
          <Field
            id="contact"
            label="Contact"
            defaultValue={settings.contact ?? ''}
            hint="A mail address or an https address. Readers find it where they can report an error; empty leaves it out."
            error={errorOf('contact')}
          />
        </>
      )}
    </SettingsForm>
  )
}
