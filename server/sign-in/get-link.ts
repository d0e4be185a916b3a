import { linkKinds, type LinkKind } from '#domain/sign-in/one-time-links.ts'
import { roles, type Role } from '#domain/people/actor.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { hashSecret } from './make-link.ts'

/** A link that still works. */
export interface OpenLink {
  hash: string
  kind: LinkKind
  expiresAt: Date
  /** Who made it; null where the software did. */
  madeBy: string | null
  /** Whom it is for; null for a first owner. */
  person: { id: string; name: string; roles: Role[] } | null
  email: string | null
}

/** The link of a secret, or `null` where it never was, was used or has ended. */
export async function getLink(
  db: Database | Transaction,
  secret: string,
  now: Date,
): Promise<OpenLink | null> {
  const link = await db.oneTimeLink.findUnique({
    where: { hash: hashSecret(secret) },
    select: {
      hash: true,
      kind: true,
      expiresAt: true,
      endedAt: true,
      email: true,
      madeBy: { select: { kind: true, name: true } },
      person: {
        select: {
          id: true,
          name: true,
          deactivatedAt: true,
          roles: { select: { role: true } },
          signIn: { select: { email: true } },
        },
      },
    },
  })
  if (link?.endedAt !== null || link.expiresAt <= now || link.person?.deactivatedAt) return null
  const { hash, kind, expiresAt, madeBy, person, email } = link
  return {
    hash,
    kind: requireWord(linkKinds, kind),
    expiresAt,
    madeBy: madeBy.kind === 'system' ? null : madeBy.name,
    person: person && {
      id: person.id,
      name: person.name,
      roles: person.roles.map(({ role }) => requireWord(roles, role)),
    },
    email: person?.signIn?.email ?? email,
  }
}
