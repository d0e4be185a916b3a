'use client'

import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { useState } from 'react'
import { askAuth, readAuth, type Told } from '#components/desk/ask-desk.ts'
import { tellAuth } from './auth-messages.ts'

const aborted: Told<never> = { ok: false, code: 'ERROR_CEREMONY_ABORTED', message: '' }

async function addPasskey(name: string): Promise<Told> {
  const options = await readAuth<PublicKeyCredentialCreationOptionsJSON>('/passkey/generate-register-options')
  if (!options.ok) return options
  try {
    const response = await startRegistration({ optionsJSON: options.value })
    return await askAuth('/passkey/verify-registration', { response, name })
  } catch {
    return aborted
  }
}

/** A passkey that was only just made has opened no session yet: the present one is a password's. */
async function usePasskey(): Promise<Told> {
  const options = await readAuth<PublicKeyCredentialRequestOptionsJSON>(
    '/passkey/generate-authenticate-options',
  )
  if (!options.ok) return options
  try {
    const response = await startAuthentication({ optionsJSON: options.value })
    return await askAuth('/passkey/verify-authentication', { response })
  } catch {
    return aborted
  }
}

/** Makes a passkey, then signs in with it. */
export function PasskeySetUp({ onDone }: { onDone: () => void }) {
  const [state, setState] = useState<'new' | 'made'>('new')
  const [error, setError] = useState('')
  const go = async () => {
    setError('')
    const told = state === 'new' ? await addPasskey('Passkey') : await usePasskey()
    if (!told.ok) {
      setError(tellAuth(told))
      return
    }
    if (state === 'new') setState('made')
    else onDone()
  }
  return (
    <>
      {state === 'made' && <p role="status">Your passkey is saved. Use it once to come in.</p>}
      <p className="acts pt">
        <button className="btn pri" type="button" onClick={() => void go()}>
          {state === 'new' ? 'Make a passkey' : 'Come in with it'}
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
