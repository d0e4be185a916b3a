'use client'

import { useState } from 'react'
import { ClipboardButton } from '#components/desk/form/clipboard-button.client.tsx'

interface RecoveryCodesProps {
  codes: readonly string[]
  /** What the button on the way on says. */
  label: string
  onDone: () => void
}

/** Shows recovery codes, once; the way on opens when they are stored. */
export function RecoveryCodes({ codes, label, onDone }: RecoveryCodesProps) {
  const [isStored, setStored] = useState(false)
  const text = codes.join('\n')
  return (
    <section aria-labelledby="codes-title">
      <h2 id="codes-title">Recovery codes</h2>
      <p className="small pt">
        Keep these somewhere other than on this device. Each works once, in place of the app. They cannot be
        shown again.
      </p>
      <ol className="codes pt" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="acts pt">
        <ClipboardButton text={text} />
        <a className="btn" href={`data:text/plain,${encodeURIComponent(text)}`} download="recovery-codes.txt">
          Download
        </a>
      </p>
      <label className="pick pt">
        <input type="checkbox" checked={isStored} onChange={(event) => setStored(event.target.checked)} />
        <span>I have stored them</span>
      </label>
      {isStored ? (
        <p className="acts pt">
          <button className="btn pri" type="button" onClick={onDone}>
            {label}
          </button>
        </p>
      ) : (
        <p className="small quiet">Tick the box to continue.</p>
      )}
    </section>
  )
}
