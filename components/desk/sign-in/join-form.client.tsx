'use client'

import { useState } from 'react'
import { askAuth, askToJoin } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'

interface JoinFormProps {
  secret: string
  /** Whom the link is for; null where a first owner says so. */
  known: { name: string; email: string } | null
  label: string
}

const fieldOf: Readonly<Record<string, string>> = {
  'empty-name': 'name',
  'not-a-mail-address': 'email',
  'address-in-use': 'email',
  'weak-password': 'password',
}

/** Chooses a password by a one-time link, and signs in with it. */
export function JoinForm({ secret, known, label }: JoinFormProps) {
  const [error, setError] = useState({ field: '', message: '' })
  const errorOf = (field: string) => (error.field === field ? error.message : '')
  return (
    <SubmitForm
      label={label}
      busyLabel="Saving …"
      onSubmit={async (fields) => {
        const password = readField(fields, 'password')
        const told = await askToJoin({
          secret,
          password,
          name: readField(fields, 'name'),
          email: readField(fields, 'email'),
        })
        // The page then says what to do without a link.
        if (!told.ok && told.code === 'ended-link') window.location.reload()
        if (!told.ok) {
          setError({ field: fieldOf[told.code] ?? 'password', message: told.message })
          return
        }
        const signedIn = await askAuth('/sign-in/email', { email: told.value.email, password })
        // Whoever has a second step gives it on the page for that.
        const isWhole = signedIn.ok && signedIn.value['twoFactorRedirect'] !== true
        window.location.assign(isWhole ? '/admin' : '/admin/sign-in')
      }}
    >
      {known ? (
        <Field
          id="email"
          label="Email address"
          type="email"
          autoComplete="username"
          value={known.email}
          readOnly
        />
      ) : (
        <>
          <Field
            id="name"
            label="Your name, as readers see it"
            autoComplete="name"
            required
            error={errorOf('name')}
          />
          <Field
            id="email"
            label="Email address"
            type="email"
            autoComplete="username"
            required
            error={errorOf('email')}
          />
        </>
      )}
      <Field
        id="password"
        label="Choose a password"
        type="password"
        autoComplete="new-password"
        minLength={8}
        maxLength={128}
        required
        hint="Four unrelated words make a password that is strong and easy to remember."
        error={errorOf('password')}
      />
    </SubmitForm>
  )
}
