import type { ReactNode } from 'react'
import { ClipboardButton } from './clipboard-button.client.tsx'

/** A link that was just made. It is shown here and never again: the record keeps only its hash. `children`: what to do with it. */
export function MadeLinkNote({ address, children }: { address: string; children: ReactNode }) {
  return (
    <div className="note is-good" role="status">
      <p>{children}</p>
      <p className="key">{address}</p>
      <div className="acts">
        <ClipboardButton text={address} />
      </div>
    </div>
  )
}
