'use client'

import { useState } from 'react'
import { askAuth } from '#components/desk/ask-desk.ts'
import { useReady } from './use-ready.client.ts'

interface SignOut {
  label: string
  /** Where to go from there. */
  to?: string
}

/** Ends this browser's session. */
export function SignOutButton({ label, to = '/admin/sign-in' }: SignOut) {
  const isReady = useReady()
  const [hasFailed, setFailed] = useState(false)
  const signOut = async () => {
    const told = await askAuth('/sign-out', {})
    setFailed(!told.ok)
    if (told.ok) window.location.assign(to)
  }
  return (
    <>
      <button className="btn" type="button" inert={!isReady} onClick={() => void signOut()}>
        {label}
      </button>
      {hasFailed && (
        <p className="err" role="alert">
          We could not sign you out, so this browser may still be signed in. Try again.
        </p>
      )}
    </>
  )
}
