import { decideEntry, type Entry } from '#domain/sign-in/decide-entry.ts'
import { findOldestBeginning } from '#domain/sign-in/session-ends.ts'
import { roles, type PersonActor } from '#domain/people/actor.ts'
import { requireWord } from '#server/db/require-word.ts'
import { findOrigin, openAuth, type DeskDoor } from './desk-door.ts'

/** Somebody who has signed in. */
export interface SignedIn {
  actor: PersonActor
  /** Whether they may work, or what they have to do before. */
  entry: Entry
  email: string
  /** The network address that the request came from, where it is known. */
  address: string | null
  sessionId: string
}

/**
 * Who asks, by the cookie of their session; `null` for whoever is not signed in or was deactivated. Read from the
 * database each time: what an owner takes away is gone with the next request.
 */
export async function getSignedIn(door: DeskDoor, headers: Headers, now: Date): Promise<SignedIn | null> {
  const origin = await findOrigin(door, headers)
  if (origin === null) return null
  const auth = await openAuth(door, origin)
  const found = await auth.api.getSession({ headers })
  if (!found || found.session.createdAt <= findOldestBeginning(now)) return null
  const session = await door.db.deskSession.findUnique({
    where: { id: found.session.id },
    select: {
      isStrong: true,
      signIn: {
        select: {
          twoFactorEnabled: true,
          _count: { select: { passkeys: true } },
          person: {
            select: { id: true, name: true, deactivatedAt: true, roles: { select: { role: true } } },
          },
        },
      },
    },
  })
  if (session?.signIn.person.deactivatedAt !== null) return null
  const { person, twoFactorEnabled, _count } = session.signIn
  const { id, name, roles: given } = person
  const actor: PersonActor = {
    kind: 'person',
    id,
    name,
    roles: given.map(({ role }) => requireWord(roles, role)),
  }
  const entry = decideEntry({
    roles: actor.roles,
    isStrong: session.isStrong,
    hasSecondStep: twoFactorEnabled || _count.passkeys > 0,
  })
  return {
    actor,
    entry,
    email: found.user.email,
    address: found.session.ipAddress ?? null,
    sessionId: found.session.id,
  }
}
