'use client'

import { askAuth } from '#components/desk/ask-desk.ts'
import { useReady } from './use-ready.client.ts'

/** Ends this browser's session. */
export function SignOutButton({ label }: { label: string }) {
  const isReady = useReady()
  const signOut = async () => {
    await askAuth('/sign-out', {})
    window.location.assign('/admin/sign-in')
  }
  return (
    <button className="btn" type="button" inert={!isReady} onClick={() => void signOut()}>
      {label}
    </button>
  )
}
