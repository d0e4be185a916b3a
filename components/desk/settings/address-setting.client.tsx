'use client'

import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SettingsForm } from './settings-form.client.tsx'

/** Where the site is. */
export function AddressSetting({ baseUrl }: { baseUrl: string }) {
  return (
    <SettingsForm toChanges={(fields) => ({ baseUrl: readField(fields, 'baseUrl') })}>
      {(errorOf) => (
        <Field
          id="baseUrl"
          label="Address of the site"
          type="url"
          defaultValue={baseUrl}
          hint="Feeds and shared links begin with it, and the desk answers only there and on the machine itself. Sign-ins and passkeys belong to the address at which they were made."
          error={errorOf('baseUrl')}
        />
      )}
    </SettingsForm>
  )
}
