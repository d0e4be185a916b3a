'use client'

import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useState } from 'react'
import { askAuth, readAuth } from '#components/desk/ask-desk.ts'
import { tellAuth } from './auth-messages.ts'

/** Signs in with a passkey, which is both steps at once. */
export function PasskeyButton({ onDone }: { onDone: () => void }) {
  const [error, setError] = useState('')
  const signIn = async () => {
    const options = await readAuth<PublicKeyCredentialRequestOptionsJSON>(
      '/passkey/generate-authenticate-options',
    )
    if (!options.ok) {
      setError(tellAuth(options))
      return
    }
    try {
      const response = await startAuthentication({ optionsJSON: options.value })
      const told = await askAuth('/passkey/verify-authentication', { response })
      if (told.ok) onDone()
      else setError(tellAuth(told))
    } catch {
      setError(tellAuth({ code: 'ERROR_CEREMONY_ABORTED', message: '' }))
    }
  }
  return (
    <div className="pt">
      <button className="btn" type="button" onClick={() => void signIn()}>
        Use a passkey
      </button>
      {error !== '' && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
