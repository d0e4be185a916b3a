'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { MomentField } from '#components/desk/form/moment-field.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
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
        beside={embargoedUntil !== null && <LiftButton slug={slug} />}
      >
        {embargoedUntil !== null && <p>It is under embargo until {spellInstant(embargoedUntil)}.</p>}
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

function LiftButton({ slug }: { slug: string }) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const lift = async () => {
    const told = await askDesk('setEmbargo', { slug, until: null })
    setMessage(told.ok ? '' : told.message)
    if (told.ok) router.refresh()
  }
  return (
    <>
      <button className="btn" type="button" onClick={() => void lift()}>
        Lift the embargo
      </button>
      {message !== '' && (
        <span className="err" role="alert">
          {message}
        </span>
      )}
    </>
  )
}
