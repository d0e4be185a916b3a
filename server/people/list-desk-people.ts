import { roles } from '#domain/people/actor.ts'
import type { Access, DeskPerson } from '#domain/people/desk-person.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** Everyone the publication knows, with how they can get in. */
export async function listDeskPeople(db: Database, now: Date): Promise<DeskPerson[]> {
  const people = await db.person.findMany({
    where: { kind: 'person' },
    orderBy: [{ key: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      deactivatedAt: true,
      roles: { select: { role: true } },
      links: { where: { endedAt: null, expiresAt: { gt: now } }, select: { expiresAt: true, email: true } },
      signIn: {
        select: {
          email: true,
          twoFactorEnabled: true,
          _count: { select: { passkeys: true, credentials: true } },
          sessions: { orderBy: { updatedAt: 'desc' }, take: 1, select: { updatedAt: true } },
        },
      },
      _count: { select: { revisions: true, reviews: true } },
    },
  })
  return people.map(({ id, name, deactivatedAt, roles: given, links: [link], signIn, _count }) => ({
    id,
    name,
    roles: given.map(({ role }) => requireWord(roles, role)),
    access: toAccess({ isDeactivated: deactivatedAt !== null, isInvited: link !== undefined, signIn }),
    email: signIn?.email ?? link?.email ?? null,
    linkEnds: link?.expiresAt.toISOString() ?? null,
    lastSeen: signIn?.sessions[0]?.updatedAt.toISOString() ?? null,
    revisions: _count.revisions,
    reviews: _count.reviews,
  }))
}

interface AccessFacts {
  isDeactivated: boolean
  isInvited: boolean
  signIn: { twoFactorEnabled: boolean; _count: { passkeys: number; credentials: number } } | null
}

function toAccess({ isDeactivated, isInvited, signIn }: AccessFacts): Access {
  if (isDeactivated) return 'deactivated'
  if (!signIn) return isInvited ? 'invited' : 'no-sign-in'
  if (signIn.twoFactorEnabled || signIn._count.passkeys > 0) return 'second-step'
  return signIn._count.credentials > 0 ? 'password-only' : 'no-password'
}
