'use client'

import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SettingsForm } from './settings-form.client.tsx'

/** Where the site is. */
export function AddressSetting({ baseUrl }: { baseUrl: string }) {
  return (
    <SettingsForm shown={{ baseUrl }} toChanges={(fields) => ({ baseUrl: readField(fields, 'baseUrl') })}>
      {(errorOf) => (
        <Field
          id="baseUrl"
          label="Address of the site"
          type="url"
          defaultValue={baseUrl}
          hint="Feeds and shared links start with it. The desk answers only there and on the machine it runs on. Sign-ins and passkeys work only at the address where they were made."
          error={errorOf('baseUrl')}
        />
      )}
    </SettingsForm>
  )
}
