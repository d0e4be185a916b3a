'use client'

import { askAuth } from '#components/desk/ask-desk.ts'

/** Ends this browser's session. */
export function SignOutButton({ label }: { label: string }) {
  const signOut = async () => {
    await askAuth('/sign-out', {})
    window.location.assign('/admin/sign-in')
  }
  return (
    <button className="btn" type="button" onClick={() => void signOut()}>
      {label}
    </button>
  )
}
