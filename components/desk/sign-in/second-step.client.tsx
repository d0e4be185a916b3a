'use client'

import { useState } from 'react'
import { AppSetUp } from './app-set-up.client.tsx'
import { PasskeySetUp } from './passkey-set-up.client.tsx'

/** Offers the two second steps; the desk opens after either. */
export function SecondStep() {
  const [way, setWay] = useState<'passkey' | 'app'>('passkey')
  const enter = () => window.location.assign('/admin')
  return (
    <>
      <fieldset className="pt">
        <legend>With</legend>
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
          <AppSetUp label="Open the desk" onDone={enter} />
        )}
      </div>
    </>
  )
}
