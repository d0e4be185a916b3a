'use client'

import { readField } from '#components/desk/form/read-field.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import type { YardstickId } from '#domain/judgments/likelihood.ts'
import { SettingsForm } from './settings-form.client.tsx'

const choices: readonly YardstickId[] = ['icd-203', 'phia']

/** The words for likelihoods that the publication goes by. */
export function YardstickSetting({ yardstick }: { yardstick: YardstickId }) {
  return (
    <SettingsForm
      shown={{ yardstick }}
      toChanges={(fields) => ({ yardstick: readField(fields, 'yardstick') })}
    >
      {() => (
        <fieldset>
          <legend>Words for likelihoods</legend>
          {choices.map((id) => (
            <label className="pick" key={id}>
              <input type="radio" name="yardstick" value={id} defaultChecked={id === yardstick} />
              <span>{yardsticks[id].title}</span>
            </label>
          ))}
          <p className="hint">
            The methodology page explains this one first, and the editor begins with its terms. Published
            judgments keep their own words.
          </p>
        </fieldset>
      )}
    </SettingsForm>
  )
}
