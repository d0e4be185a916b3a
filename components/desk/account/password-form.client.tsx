'use client'

import { useState } from 'react'
import { askAuth } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { tellAuth } from '#components/desk/sign-in/auth-messages.ts'

/** Chooses another password. The session goes on; all others end. */
export function PasswordForm() {
  const [error, setError] = useState({ field: '', message: '' })
  const [isDone, setDone] = useState(false)
  const errorOf = (field: string) => (error.field === field ? error.message : '')
  return (
    <div className="narrow">
      {isDone && <p role="status">Your password has been changed, and all your other sessions have ended.</p>}
      <SubmitForm
        label="Change password"
        busyLabel="Changing it …"
        onSubmit={async (fields) => {
          const told = await askAuth('/change-password', {
            currentPassword: readField(fields, 'current'),
            newPassword: readField(fields, 'new'),
          })
          setDone(told.ok)
          if (told.ok) setError({ field: '', message: '' })
          else
            setError({
              field: told.code === 'INVALID_PASSWORD' ? 'current' : 'new',
              message: tellAuth(told),
            })
        }}
      >
        <Field
          id="current"
          label="Current password"
          type="password"
          autoComplete="current-password"
          required
          error={errorOf('current')}
        />
        <Field
          id="new"
          label="New password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          maxLength={128}
          required
          hint="Four unrelated words make a password that is strong and easy to remember."
          error={errorOf('new')}
        />
      </SubmitForm>
    </div>
  )
}
