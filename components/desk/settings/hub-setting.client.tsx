'use client'

import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SettingsForm } from './settings-form.client.tsx'

/** Which hub is told of changed pages and feeds. */
export function HubSetting({ hub }: { hub: string | null }) {
  return (
    <SettingsForm shown={{ hub }} toChanges={(fields) => ({ hub: readField(fields, 'hub') })}>
      {(errorOf) => (
        <Field
          id="hub"
          label="Address of a WebSub hub"
          type="url"
          defaultValue={hub ?? ''}
          hint="The hub is told which pages and feeds have changed, and tells their subscribers within seconds. Leave it empty for none: feed readers then check for themselves."
          error={errorOf('hub')}
        />
      )}
    </SettingsForm>
  )
}
