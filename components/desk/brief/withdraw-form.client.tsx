'use client'

import { useState } from 'react'
import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { AreaField } from '#components/desk/form/area-field.tsx'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import type { ActedBrief } from './acted-brief.ts'

/** Takes a published brief back in public: first the reason, then what will happen. */
export function WithdrawForm({ brief }: { brief: ActedBrief }) {
  const { slug } = brief
  const [reason, setReason] = useState('')
  const [isStated, setStated] = useState(false)
  if (isStated)
    return (
      <CommandForm
        command="withdrawBrief"
        toInput={() => ({ slug, reason })}
        label="Withdraw the brief"
        busyLabel="Withdrawing…"
        tone="stop"
        beside={
          <button className="btn" type="button" onClick={() => setStated(false)}>
            Change the reason
          </button>
        }
      >
        <WhatHappens brief={brief} reason={reason} />
      </CommandForm>
    )
  return (
    <SubmitForm
      label="Continue"
      busyLabel="Continue"
      onSubmit={(fields) => {
        setReason(readField(fields, 'reason').trim())
        setStated(true)
        return Promise.resolve()
      }}
    >
      <AreaField
        id="withdrawal-reason"
        name="reason"
        label="Reason, for readers"
        required
        maxLength={4000}
        defaultValue={reason}
        hint="Nothing happens yet. The next step shows what readers will see."
      />
    </SubmitForm>
  )
}

function WhatHappens({ brief: { title, version }, reason }: { brief: ActedBrief; reason: string }) {
  return (
    <div role="status">
      <p>
        <b>This cannot be undone.</b> The text of <bdi>{title}</bdi> is removed from every page, feed and
        download. Readers who come to its address find this reason:
      </p>
      <blockquote dir="auto">{reason}</blockquote>
      {version !== null && <p>The draft of its next revision is deleted.</p>}
    </div>
  )
}
