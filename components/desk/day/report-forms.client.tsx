'use client'

import { AreaField } from '#components/desk/form/area-field.tsx'
import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import type { Edition } from '#domain/days/editions.ts'

/** Publishes the daily report that waits for an edition, if it is still the one that was read, as checked by whoever presses the button. */
export function PublishReportForm({ edition, read }: { edition: Edition; read: string }) {
  return (
    <CommandForm
      command="publishReport"
      toInput={() => ({ ...edition, read })}
      label="I have checked it: publish"
      busyLabel="Publishing …"
    >
      <p className="hint">The record names you as its verifier.</p>
    </CommandForm>
  )
}

/** Takes a published daily report back, if it is still the one that was read, with a reason for readers. */
export function WithdrawReportForm({ edition, read }: { edition: Edition; read: string }) {
  return (
    <CommandForm
      command="withdrawReport"
      toInput={(fields) => ({ ...edition, read, reason: readField(fields, 'reason') })}
      label="Withdraw the daily report"
      busyLabel="Withdrawing …"
      tone="stop"
    >
      <AreaField
        id={`reason-${edition.day}-${edition.name}`}
        name="reason"
        label="Reason, for readers"
        required
        maxLength={4000}
        hint="This cannot be undone. The edition shows the reason in place of the report."
      />
    </CommandForm>
  )
}
