'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from './refusal-note.tsx'
import { SubmitForm } from './submit-form.client.tsx'

interface CommandFormProps {
  /** One of the desk's commands (server/commands), and what it is sent of the form. */
  command: string
  toInput: (fields: FormData) => object
  label: string
  busyLabel: string
  children?: ReactNode
  /** `stop` for what cannot be undone. */
  tone?: 'pri' | 'stop'
  /** Further buttons beside the first. */
  beside?: ReactNode
  /** Where to go when it is done; the page is read again where nothing is said. */
  nextAddress?: (value: unknown) => string
}

/** A form that has one command done. What went wrong is said below its fields, which keep what was typed. */
export function CommandForm(props: CommandFormProps) {
  const { command, toInput, label, busyLabel, children, tone = 'pri', beside, nextAddress } = props
  const router = useRouter()
  const [message, setMessage] = useState('')
  const submit = async (fields: FormData) => {
    const told = await askDesk(command, toInput(fields))
    setMessage(told.ok ? '' : told.message)
    if (!told.ok) return
    if (nextAddress) router.push(nextAddress(told.value))
    router.refresh()
  }
  return (
    <SubmitForm label={label} busyLabel={busyLabel} onSubmit={submit} tone={tone} beside={beside}>
      {children}
      <RefusalNote message={message} />
    </SubmitForm>
  )
}
