'use client'

import { useState } from 'react'
import { tellAuth } from './auth-messages.ts'
import { addPasskey, signInByPasskey } from './passkeys.ts'

/** Makes a passkey, then signs in with it. */
export function PasskeySetUp({ onDone }: { onDone: () => void }) {
  const [state, setState] = useState<'new' | 'made'>('new')
  const [error, setError] = useState('')
  const go = async () => {
    setError('')
    const told = state === 'new' ? await addPasskey('Passkey') : await signInByPasskey()
    if (!told.ok) {
      setError(tellAuth(told))
      return
    }
    if (state === 'new') setState('made')
    else onDone()
  }
  return (
    <>
      {state === 'made' && <p role="status">Your passkey is saved. Use it now to sign in.</p>}
      <p className="acts pt">
        <button className="btn pri" type="button" onClick={() => void go()}>
          {state === 'new' ? 'Make a passkey' : 'Sign in with it'}
        </button>
      </p>
      {error !== '' && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
    </>
  )
}
