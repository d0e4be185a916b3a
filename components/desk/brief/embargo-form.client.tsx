'use client'

import { CommandButton } from '#components/desk/form/command-button.client.tsx'
import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { MomentField } from '#components/desk/form/moment-field.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import type { ActedBrief } from './acted-brief.ts'

/** Says before when nothing of a brief goes out, or lifts that. */
export function EmbargoForm({ brief: { slug, embargoedUntil, zone } }: { brief: ActedBrief }) {
  return (
    <div id="embargo">
      <CommandForm
        command="setEmbargo"
        toInput={(fields) => ({ slug, until: readField(fields, 'embargo-until') })}
        label={embargoedUntil === null ? 'Set the embargo' : 'Change the embargo'}
        busyLabel="Saving…"
        beside={
          embargoedUntil !== null && (
            <CommandButton command="setEmbargo" input={{ slug, until: null }} label="Lift the embargo" />
          )
        }
      >
        <MomentField
          key={embargoedUntil}
          id="embargo-until"
          label="Not before"
          hint="Until then nobody can publish it, or schedule it for an earlier time."
          zone={zone}
          first={embargoedUntil}
        />
      </CommandForm>
    </div>
  )
}
