import type { OwnAccount } from '#domain/people/own-account.ts'
import { nameBrowser } from '#domain/sign-in/name-browser.ts'
import { findOldestBeginning } from '#domain/sign-in/session-ends.ts'
import type { Database } from '#server/db/database.ts'
import type { SignedIn } from './get-signed-in.ts'

interface Asked {
  visit: Pick<SignedIn, 'actor' | 'email' | 'sessionId'>
  now: Date
}

/** How somebody gets in. No token and no key is in it; sessions with the latest use first. */
export async function getOwnAccount(db: Database, { visit, now }: Asked): Promise<OwnAccount> {
  const { actor, email, sessionId } = visit
  const { twoFactorEnabled, passkeys, sessions } = await db.signIn.findUniqueOrThrow({
    where: { personId: actor.id },
    select: {
      twoFactorEnabled: true,
      passkeys: { orderBy: { id: 'asc' }, select: { id: true, name: true, createdAt: true } },
      sessions: {
        where: { expiresAt: { gt: now }, createdAt: { gt: findOldestBeginning(now) } },
        orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
        select: {
          id: true,
          isStrong: true,
          userAgent: true,
          ipAddress: true,
          createdAt: true,
          updatedAt: true,
        },
      },
    },
  })
  return {
    name: actor.name,
    email,
    roles: actor.roles,
    hasApp: twoFactorEnabled,
    isStrong: sessions.some(({ id, isStrong }) => id === sessionId && isStrong),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? 'Passkey',
      since: createdAt?.toISOString() ?? null,
    })),
    sessions: sessions.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
      id,
      browser: nameBrowser(userAgent),
      address: ipAddress,
      since: createdAt.toISOString(),
      lastUsed: updatedAt.toISOString(),
      isThisOne: id === sessionId,
    })),
  }
}
