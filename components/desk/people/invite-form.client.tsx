'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import type { DeskPerson } from '#domain/people/desk-person.ts'
import { MadeEntryLink } from './made-entry-link.tsx'
import { RoleChoice } from './role-choice.tsx'

const fieldOf: Readonly<Record<string, string>> = {
  'empty-name': 'name',
  'not-a-mail-address': 'email',
  'address-in-use': 'email',
  'already-invited': 'email',
}

/** Invites somebody: new, or whom the record names already. */
export function InviteForm({ unsigned }: { unsigned: readonly DeskPerson[] }) {
  const router = useRouter()
  const [error, setError] = useState({ field: '', message: '' })
  const [link, setLink] = useState<{ address: string; expiresAt: string } | null>(null)
  const [chosen, setChosen] = useState('')
  // Whoever has been invited is in the list no longer, which then shows that it is about somebody new.
  const personId = unsigned.some(({ id }) => id === chosen) ? chosen : ''
  const errorOf = (field: string) => (error.field === field ? error.message : '')
  return (
    <div className="narrow">
      <SubmitForm
        label="Make the invitation"
        busyLabel="Making it …"
        onSubmit={async (fields) => {
          const told = await askDesk<{ address: string; expiresAt: string }>('invitePerson', {
            personId: personId === '' ? null : personId,
            name: readField(fields, 'name'),
            email: readField(fields, 'email'),
            roles: fields.getAll('roles'),
          })
          setLink(told.ok ? told.value : null)
          setError(
            told.ok ? { field: '', message: '' } : { field: fieldOf[told.code] ?? '', message: told.message },
          )
          if (told.ok) router.refresh()
        }}
      >
        <div className="field">
          <label htmlFor="person">Who</label>
          <select id="person" value={personId} onChange={(event) => setChosen(event.target.value)}>
            <option value="">Somebody new</option>
            {unsigned.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {personId === '' && (
          <Field
            id="name"
            label="Name, as readers see it"
            autoComplete="off"
            required
            error={errorOf('name')}
          />
        )}
        <Field
          id="email"
          label="Email address to sign in with"
          type="email"
          autoComplete="off"
          required
          error={errorOf('email')}
        />
        <RoleChoice chosen={['author']} />
        <RefusalNote message={errorOf('')} />
      </SubmitForm>
      {link && <MadeEntryLink {...link} />}
    </div>
  )
}
