'use client'

import { useState } from 'react'
import { askAuth } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { OnlyOwnerWay } from './only-owner-way.tsx'
import { tellAuth } from './auth-messages.ts'

/** The second step of signing in: a code of the app, or a recovery code. */
export function CodeForm({ onDone, onRestart }: { onDone: () => void; onRestart: () => void }) {
  const [isRecovery, setRecovery] = useState(false)
  const [error, setError] = useState('')
  const path = isRecovery ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp'
  return (
    <SubmitForm
      label="Continue"
      busyLabel="Checking …"
      onSubmit={async (fields) => {
        const told = await askAuth(path, { code: readField(fields, 'code').replaceAll(' ', '') })
        if (told.ok) onDone()
        else setError(tellAuth(told))
      }}
      beside={
        <button className="lnk" type="button" onClick={onRestart}>
          Start again
        </button>
      }
    >
      {isRecovery ? (
        <Field
          key="recovery"
          id="code"
          label="One of your recovery codes"
          autoComplete="off"
          autoFocus
          required
          error={error}
        />
      ) : (
        <Field
          key="app"
          id="code"
          className="code"
          label="Six digits from your authenticator app"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9 ]{6,7}"
          maxLength={7}
          autoFocus
          required
          error={error}
        />
      )}
      <p>
        <button
          className="lnk"
          type="button"
          onClick={() => {
            setRecovery(!isRecovery)
            setError('')
          }}
        >
          {isRecovery ? 'Use the app' : 'Use a recovery code'}
        </button>
      </p>
      <p className="small quiet">
        Lost your device and your recovery codes? An owner of the publication can remove your second step.{' '}
        <OnlyOwnerWay />
      </p>
    </SubmitForm>
  )
}
