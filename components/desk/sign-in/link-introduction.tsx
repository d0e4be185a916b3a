import type { Role } from '#domain/people/actor.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { LinkKind } from '#domain/sign-in/one-time-links.ts'

interface Introduced {
  kind: LinkKind
  expiresAt: Date
  madeBy: string | null
  person: { name: string; roles: readonly Role[] } | null
}

/** Who asks somebody here, to what, and until when. */
export function LinkIntroduction({ kind, expiresAt, madeBy, person }: Introduced) {
  const until = <time dateTime={expiresAt.toISOString()}>{spellInstant(expiresAt.toISOString())}</time>
  if (kind === 'set-up')
    return (
      <p className="quiet pt">
        You are the first to join, so you will be the owner: you invite others and choose what each of them
        can do. This link works once, until {until}.
      </p>
    )
  if (kind === 'reset')
    return (
      <p className="quiet pt">
        {madeBy ?? 'An owner'} made this link so that you can choose a new password. Using it ends your other
        sessions. It works once, until {until}.
      </p>
    )
  return (
    <p className="quiet pt">
      {madeBy ?? 'An owner'} invites you to the desk as {spellRoles(person?.roles ?? [])}. The link works
      once, until {until}.
    </p>
  )
}

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `an author, an editor and a verifier`. */
function spellRoles(roles: readonly Role[]): string {
  return inWords.format(roles.map((role) => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`))
}
