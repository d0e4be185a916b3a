'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import type { DeskPerson } from '#domain/people/desk-person.ts'
import { AccessQuestion, accessEnds, type AccessEnd } from './access-question.tsx'
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
  const [end, setEnd] = useState<AccessEnd | null>(null)
  const [isBusy, setBusy] = useState(false)
  const opener = useRef<HTMLElement>(null)
  const record = useRef<HTMLAnchorElement>(null)
  const { id: personId, access, linkEnds } = person
  const ask = async (command: string, input: object = {}) => {
    // A second link would end the first, and only one of the two would be shown.
    if (isBusy) return
    setBusy(true)
    const told = await askDesk<Made | null>(command, { personId, ...input })
    setBusy(false)
    setMessage(told.ok ? '' : told.message)
    setEnd(null)
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
      label: accessEnds.dropSecondStep.label,
      is: access === 'second-step' && !isOneself,
      run: () => setEnd('dropSecondStep'),
    },
    { label: 'Cancel the link', is: linkEnds !== null, run: () => void ask('endPersonLinks') },
    {
      label: accessEnds.deactivatePerson.label,
      is: hasAccount && !isOneself,
      run: () => setEnd('deactivatePerson'),
    },
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
              onClick={({ currentTarget }) => {
                opener.current = currentTarget
                run()
              }}
              aria-label={`${label}: ${person.name}`}
              aria-disabled={isBusy}
            >
              {label}
            </button>
          ))}
        <a ref={record} href={`/admin/audit?person=${personId}`} aria-label={`What they did: ${person.name}`}>
          What they did
        </a>
      </div>
      {end && (
        <AccessQuestion
          end={end}
          name={person.name}
          onSure={() => {
            // The question goes with its buttons, and its opener may go as well.
            record.current?.focus()
            void ask(end)
          }}
          onKeep={() => {
            opener.current?.focus()
            setEnd(null)
          }}
        />
      )}
      {isEditing && <RolesForm roles={person.roles} onSave={(input) => ask('setRoles', input)} />}
      {link && <MadeEntryLink {...link} />}
      <RefusalNote message={message} />
    </>
  )
}
