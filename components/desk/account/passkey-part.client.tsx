'use client'

import { useState } from 'react'
import { askAuth } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { tellAuth } from '#components/desk/sign-in/auth-messages.ts'
import { addPasskey, signInByPasskey } from '#components/desk/sign-in/passkeys.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { OwnAccount } from '#domain/people/own-account.ts'
import { mayRemovePasskey } from '#domain/sign-in/may-remove-passkey.ts'
import { ActButton } from './act-button.client.tsx'

type PasskeyPartProps = Pick<OwnAccount, 'roles' | 'hasApp' | 'passkeys' | 'isStrong'>

/** Somebody's passkeys: those there are, and another one. */
export function PasskeyPart({ roles, hasApp, passkeys, isStrong }: PasskeyPartProps) {
  const [error, setError] = useState('')
  const [isMade, setMade] = useState(false)
  const mayRemove = mayRemovePasskey({ roles, hasApp, passkeys: passkeys.length })
  const add = async (fields: FormData) => {
    const told = isMade ? await signInByPasskey() : await addPasskey(readField(fields, 'passkey-name').trim())
    setError(told.ok ? '' : tellAuth(told))
    if (!told.ok) return
    // A session that a password alone opened would not get in any more.
    if (isStrong || isMade) window.location.reload()
    else setMade(true)
  }
  return (
    <div className="narrow">
      {passkeys.length === 0 && <p>You have no passkey.</p>}
      <ul>
        {passkeys.map(({ id, name, since }) => (
          <li key={id}>
            <b dir="auto">{name}</b>
            {since !== null && <span className="quiet">, since {spellInstant(since)}</span>}{' '}
            {mayRemove && (
              <ActButton
                label="Remove"
                about={name}
                act={() => askAuth('/passkey/delete-passkey', { id })}
                tell={tellAuth}
              />
            )}
          </li>
        ))}
      </ul>
      {passkeys.length > 0 && !mayRemove && (
        <p className="quiet small">
          It is your only second step, and your role needs one. Add another before you remove it.
        </p>
      )}
      <SubmitForm
        label={isMade ? 'Sign in with it' : 'Add a passkey'}
        busyLabel="Waiting for your device …"
        onSubmit={add}
      >
        {isMade && <p role="status">Your passkey is saved. Use it once to stay signed in.</p>}
        <Field
          id="passkey-name"
          label="What to call it"
          hint="A name to recognise it by, such as “Office laptop”."
          autoComplete="off"
          maxLength={80}
          required
          readOnly={isMade}
          error={error}
        />
      </SubmitForm>
    </div>
  )
}
