'use client'

import type { ReactNode } from 'react'

/** A link that was just made. It is shown here and never again: the record keeps only its hash. `children`: what to do with it. */
export function MadeLinkNote({ address, children }: { address: string; children: ReactNode }) {
  return (
    <div className="note is-good" role="status">
      <p>{children}</p>
      <p className="key">{address}</p>
      <div className="acts">
        <button className="btn" type="button" onClick={() => void navigator.clipboard.writeText(address)}>
          Copy
        </button>
      </div>
    </div>
  )
}
