import { MadeLinkNote } from '#components/desk/form/made-link-note.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'

/** A link that lets somebody in, just made. */
export function MadeEntryLink({ address, expiresAt }: { address: string; expiresAt: string }) {
  return (
    <MadeLinkNote address={address}>
      <b>Send this link</b> in a way that only they can read. It works once, until {spellInstant(expiresAt)},
      and cannot be shown again.
    </MadeLinkNote>
  )
}
