'use client'

import { useState } from 'react'
import { encode } from 'uqr'
import { askAuth } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { tellAuth } from './auth-messages.ts'
import { RecoveryCodes } from './recovery-codes.client.tsx'

interface Enrolment {
  totpURI: string
  backupCodes: string[]
}

interface AppSetUpProps {
  /** What the button after the recovery codes says. */
  label: string
  /** The recovery codes are on the page. */
  onCodes?: () => void
  onDone: () => void
}

/** Sets up an authenticator app: password, key, a first code, recovery codes. */
export function AppSetUp({ label, onCodes, onDone }: AppSetUpProps) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [isVerified, setVerified] = useState(false)
  const [error, setError] = useState('')
  if (enrolment && isVerified)
    return <RecoveryCodes codes={enrolment.backupCodes} label={label} onDone={onDone} />
  if (!enrolment)
    return (
      <SubmitForm
        label="Show the key"
        busyLabel="Making a key …"
        onSubmit={async (fields) => {
          const told = await askAuth<Enrolment>('/two-factor/enable', {
            password: readField(fields, 'app-password'),
          })
          setError(told.ok ? '' : tellAuth(told))
          if (told.ok) setEnrolment(told.value)
        }}
      >
        <Field
          id="app-password"
          label="Your password, once more"
          type="password"
          autoComplete="current-password"
          required
          error={error}
        />
      </SubmitForm>
    )
  return (
    <>
      <p>Scan this with the app, or type the key into it:</p>
      <QrCode text={enrolment.totpURI} />
      <p className="key">{spaceKey(enrolment.totpURI)}</p>
      <SubmitForm
        label="Continue"
        busyLabel="Checking …"
        onSubmit={async (fields) => {
          const told = await askAuth('/two-factor/verify-totp', {
            code: readField(fields, 'code').replaceAll(' ', ''),
          })
          setError(told.ok ? '' : tellAuth(told))
          setVerified(told.ok)
          if (told.ok) onCodes?.()
        }}
      >
        <Field
          id="code"
          className="code"
          label="The six digits the app shows now"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          required
          error={error}
        />
      </SubmitForm>
    </>
  )
}

function spaceKey(uri: string): string {
  return (new URL(uri).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ')
}

/** Drawn as squares of a picture of its own: dark on light in dark mode too, as cameras want it. */
function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      role="img"
      aria-label="QR code of the key"
    >
      <rect className="light" width={size} height={size} />
      <path className="dark" d={path} />
    </svg>
  )
}
