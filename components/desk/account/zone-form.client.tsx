'use client'

import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SelectField } from '#components/desk/form/select-field.tsx'

/** Chooses the zone in which somebody writes down times. */
export function ZoneForm({ zone, zones }: { zone: string; zones: readonly string[] }) {
  const all = zones.includes(zone) ? zones : [zone, ...zones]
  return (
    <div className="narrow">
      <CommandForm
        command="setOwnZone"
        toInput={(fields) => ({ zone: readField(fields, 'own-zone') })}
        label="Save the time zone"
        busyLabel="Saving…"
      >
        <SelectField
          id="own-zone"
          label="Your time zone"
          chosen={zone}
          options={all.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
        />
        <p className="hint">
          When you schedule a brief or set an embargo, you enter the time in this zone and see it in UTC
          beside it. Every other time at the desk is in UTC. Your zone is now {zone.replaceAll('_', ' ')}.
        </p>
      </CommandForm>
    </div>
  )
}
