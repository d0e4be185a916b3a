'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import type { DeskPerson } from '#domain/people/desk-person.ts'
import { MadeEntryLink } from './made-entry-link.tsx'
import { RolesForm } from './roles-form.client.tsx'

interface Made {
  address: string
  expiresAt: string
}

/** What an owner can do about one person. What cannot be done is not offered. */
export function PersonActions({ person, isOneself }: { person: DeskPerson; isOneself: boolean }) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const [link, setLink] = useState<Made | null>(null)
  const [isEditing, setEditing] = useState(false)
  const { id: personId, access, linkEnds } = person
  const ask = async (command: string, input: object = {}) => {
    const told = await askDesk<Made | null>(command, { personId, ...input })
    setMessage(told.ok ? '' : told.message)
    if (told.ok) {
      setLink(told.value)
      setEditing(false)
      router.refresh()
    }
  }
  const hasAccount = ['no-password', 'password-only', 'second-step'].includes(access)
  const actions = [
    { label: 'Change roles', is: access !== 'deactivated', run: () => setEditing(!isEditing) },
    { label: 'Link for a new password', is: hasAccount, run: () => void ask('makeResetLink') },
    {
      label: 'Remove the second step',
      is: access === 'second-step' && !isOneself,
      run: () => void ask('dropSecondStep'),
    },
    { label: 'Cancel the link', is: linkEnds !== null, run: () => void ask('endPersonLinks') },
    { label: 'Deactivate', is: hasAccount && !isOneself, run: () => void ask('deactivatePerson') },
    { label: 'Reactivate', is: access === 'deactivated', run: () => void ask('reactivatePerson') },
  ]
  return (
    <>
      <div className="acts">
        {actions
          .filter(({ is }) => is)
          .map(({ label, run }) => (
            <button
              key={label}
              className="lnk"
              type="button"
              onClick={run}
              aria-label={`${label}: ${person.name}`}
            >
              {label}
            </button>
          ))}
        <a href={`/admin/audit?person=${personId}`} aria-label={`What they did: ${person.name}`}>
          What they did
        </a>
      </div>
      {isEditing && <RolesForm roles={person.roles} onSave={(input) => ask('setRoles', input)} />}
      {link && <MadeEntryLink {...link} />}
      <RefusalNote message={message} />
    </>
  )
}
