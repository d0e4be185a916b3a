import { spellInstant } from '#domain/days/spell-instant.ts'

/** A preview link that was just made. It is shown here and never again: the record keeps only its hash. */
export function MadePreview({ address, expiresAt }: { address: string; expiresAt: string }) {
  return (
    <div className="note is-good" role="status">
      <p>
        <b>Send this link</b> to them. It works until {spellInstant(expiresAt)}, and cannot be shown again.
      </p>
      <p className="key">{address}</p>
      <div className="acts">
        <button className="btn" type="button" onClick={() => void navigator.clipboard.writeText(address)}>
          Copy
        </button>
      </div>
    </div>
  )
}
