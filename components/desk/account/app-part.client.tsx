'use client'

import { useState } from 'react'
import { askAuth } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { AppSetUp } from '#components/desk/sign-in/app-set-up.client.tsx'
import { tellAuth } from '#components/desk/sign-in/auth-messages.ts'
import { RecoveryCodes } from '#components/desk/sign-in/recovery-codes.client.tsx'

const reload = () => window.location.reload()

/** The authenticator app: set up where there is none, with new recovery codes where there is one. */
export function AppPart({ hasApp }: { hasApp: boolean }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [error, setError] = useState('')
  if (!hasApp)
    return (
      <div className="narrow">
        <p>You have not set one up.</p>
        <AppSetUp label="Done" onDone={reload} />
      </div>
    )
  if (codes)
    return (
      <div className="narrow">
        <RecoveryCodes codes={codes} label="Done" onDone={reload} />
      </div>
    )
  return (
    <div className="narrow">
      <p>
        You have set one up. If you have used or lost recovery codes, make new ones: the old ones then stop
        working. An owner can remove the app if you lose it.
      </p>
      <SubmitForm
        label="Make new recovery codes"
        busyLabel="Making them …"
        onSubmit={async (fields) => {
          const told = await askAuth<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', {
            password: readField(fields, 'codes-password'),
          })
          setError(told.ok ? '' : tellAuth(told))
          if (told.ok) setCodes(told.value.backupCodes)
        }}
      >
        <Field
          id="codes-password"
          label="Your password, once more"
          type="password"
          autoComplete="current-password"
          required
          error={error}
        />
      </SubmitForm>
    </div>
  )
}
