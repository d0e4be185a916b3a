'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from './refusal-note.tsx'

interface CommandButtonProps {
  command: string
  input: object
  label: string
}

/** A button that has the desk do one thing, once however often it is pressed meanwhile, and says beside it why that was refused. */
export function CommandButton({ command, input, label }: CommandButtonProps) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ask = async () => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk(command, input)
    setBusy(false)
    setMessage(told.ok ? '' : told.message)
    if (told.ok) router.refresh()
  }
  return (
    <>
      <button className="btn" type="button" aria-disabled={isBusy} onClick={() => void ask()}>
        {label}
      </button>
      <RefusalNote message={message} />
    </>
  )
}
