'use client'

import { useState } from 'react'
import { askAuth } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { tellAuth } from './auth-messages.ts'
import { CodeForm } from './code-form.client.tsx'
import { OnlyOwnerWay } from './only-owner-way.tsx'
import { PasskeyButton } from './passkey-button.client.tsx'

/** Email address and password, then a code where there is a second step; or a passkey for both. */
export function SignInForm({ to }: { to: string }) {
  const [step, setStep] = useState<'password' | 'code'>('password')
  const [error, setError] = useState('')
  const enter = () => window.location.assign(to)
  if (step === 'code') return <CodeForm onDone={enter} onRestart={() => setStep('password')} />
  return (
    <>
      <SubmitForm
        label="Sign in"
        busyLabel="Signing in …"
        onSubmit={async (fields) => {
          const told = await askAuth('/sign-in/email', {
            email: readField(fields, 'email'),
            password: readField(fields, 'password'),
          })
          if (!told.ok) {
            setError(tellAuth(told))
            return
          }
          if (told.value['twoFactorRedirect'] === true) setStep('code')
          else enter()
        }}
      >
        <Field id="email" label="Email address" type="email" autoComplete="username webauthn" required />
        <Field
          id="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          required
          error={error}
        />
      </SubmitForm>
      <PasskeyButton onDone={enter} />
      <p className="small quiet pt">
        Forgotten your password? An owner of the publication can send you a link to choose a new one.{' '}
        <OnlyOwnerWay />
      </p>
    </>
  )
}
