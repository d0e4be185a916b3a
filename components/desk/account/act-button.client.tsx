'use client'

import { useState } from 'react'
import type { Told } from '#components/desk/ask-desk.ts'

interface ActButtonProps {
  label: string
  /** What it is done to, for whoever hears the buttons of a list one by one. */
  about: string
  /** Does it. Answers a sentence on what went wrong; empty when all went well. */
  act: () => Promise<Told>
  tell: (told: { code: string; message: string }) => string
}

/** Does one thing at once and loads the page again; what went wrong is said below it. */
export function ActButton({ label, about, act, tell }: ActButtonProps) {
  const [message, setMessage] = useState('')
  const go = async () => {
    const told = await act()
    if (told.ok) window.location.reload()
    else setMessage(tell(told))
  }
  return (
    <>
      <button className="lnk" type="button" aria-label={`${label}: ${about}`} onClick={() => void go()}>
        {label}
      </button>
      {message !== '' && (
        <p className="err" role="alert">
          {message}
        </p>
      )}
    </>
  )
}
