'use client'

import { useState } from 'react'
import { AppSetUp } from './app-set-up.client.tsx'
import { PasskeySetUp } from './passkey-set-up.client.tsx'

/** Says why there is a second step and offers the two there are; either opens the desk where it was asked for. */
export function SecondStep({ to }: { to: string }) {
  const [way, setWay] = useState<'passkey' | 'app'>('passkey')
  // Codes cannot be shown again: while they are on the page, nothing leads away from them.
  const [hasCodes, setCodes] = useState(false)
  const enter = () => window.location.assign(to)
  return (
    <>
      <p className="quiet pt" hidden={hasCodes}>
        Your work here reaches readers, so a password alone is not enough. A passkey is quickest: your device
        asks for your face, fingerprint or PIN. An authenticator app works everywhere.
      </p>
      <fieldset className="pt" hidden={hasCodes}>
        <legend>Choose one</legend>
        <div className="seg">
          {(['passkey', 'app'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
              {one === 'passkey' ? 'A passkey' : 'An authenticator app'}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="pt">
        {way === 'passkey' ? (
          <PasskeySetUp onDone={enter} />
        ) : (
          <AppSetUp label="Open the desk" onCodes={() => setCodes(true)} onDone={enter} />
        )}
      </div>
    </>
  )
}
