import { MadeLinkNote } from '#components/desk/form/made-link-note.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'

/** A preview link that was just made. */
export function MadePreview({ address, expiresAt }: { address: string; expiresAt: string }) {
  return (
    <MadeLinkNote address={address}>
      <b>Send this link</b> to them. It works until {spellInstant(expiresAt)}, and cannot be shown again.
    </MadeLinkNote>
  )
}
