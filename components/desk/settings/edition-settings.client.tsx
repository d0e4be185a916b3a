'use client'

import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { editionNames, type EditionHours } from '#domain/days/editions.ts'
import { SettingsForm } from './settings-form.client.tsx'

/** When the editions of the daily summary come out. */
export function EditionSettings({ hours }: { hours: EditionHours }) {
  const toChanges = (fields: FormData) => ({
    editionHours: Object.fromEntries(editionNames.map((name) => [name, Number(readField(fields, name))])),
  })
  return (
    <SettingsForm shown={{ editionHours: hours }} toChanges={toChanges}>
      {(errorOf) => (
        <>
          <p className="hint">
            On the hour, in UTC. Each edition holds what was published since the one before it.
          </p>
          <div className="hours">
            {editionNames.map((name) => (
              <Field
                key={name}
                id={name}
                label={`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`}
                type="number"
                min={0}
                max={23}
                required
                defaultValue={hours[name]}
              />
            ))}
          </div>
          {errorOf('editionHours') !== '' && (
            <p className="err" role="alert">
              {errorOf('editionHours')}
            </p>
          )}
        </>
      )}
    </SettingsForm>
  )
}
