'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import type { Told } from '#components/desk/ask-desk.ts'
import { RefusalNote } from './refusal-note.tsx'
import { SubmitForm } from './submit-form.client.tsx'

interface SaveFormProps {
  label: string
  /** What is said once it is saved, each time anew: the next try takes it away. */
  saved?: string
  save: (fields: FormData) => Promise<Told>
  /** Which field an error is about; empty for none, and it is said below all of them. */
  findField?: (told: { code: string; refusal?: unknown }) => string
  /** Where to go once it is saved; without it the page is read again. */
  onSaved?: (value: unknown) => void
  /** Further buttons beside the first. */
  beside?: ReactNode
  children: (errorOf: (field: string) => string) => ReactNode
}

/** A form that has one thing saved, and says beside it how that went. What was typed stays. */
export function SaveForm({
  label,
  saved = 'Saved.',
  save,
  findField,
  onSaved,
  beside,
  children,
}: SaveFormProps) {
  const router = useRouter()
  const [error, setError] = useState<{ field: string; message: string } | null>(null)
  const [isSaved, setSaved] = useState(false)
  const onSubmit = async (fields: FormData) => {
    setSaved(false)
    const told = await save(fields)
    setSaved(told.ok)
    setError(told.ok ? null : { field: findField?.(told) ?? '', message: told.message })
    if (!told.ok) return
    if (onSaved) onSaved(told.value)
    else router.refresh()
  }
  return (
    <SubmitForm label={label} busyLabel="Saving …" onSubmit={onSubmit} beside={beside}>
      {children((field) => (error?.field === field ? error.message : ''))}
      <RefusalNote message={error?.field === '' ? error.message : ''} />
      {isSaved && <p role="status">{saved}</p>}
    </SubmitForm>
  )
}
