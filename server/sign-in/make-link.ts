import { createHash, randomBytes } from 'node:crypto'
import { endOfLink, linkAddress, type LinkKind } from '#domain/sign-in/one-time-links.ts'
import { getActorId, type Order } from '#server/audit/record-audit.ts'
import type { Transaction } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'

export interface LinkFacts {
  kind: LinkKind
  /** Whom it is for; null for a first owner, who says who they are. */
  personId: string | null
  email: string | null
}

/** A link as it is shown, once. */
export interface MadeLink {
  address: string
  expiresAt: Date
}

/** What the record keeps of a link's secret. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Makes a one-time link; earlier ones for the same person end. The record keeps a hash: nobody can read the link from it. */
export async function makeLink(tx: Transaction, order: Order, link: LinkFacts): Promise<MadeLink> {
  const { kind, personId, email } = link
  await endLinks(tx, personId, order.now)
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = endOfLink(kind, order.now)
  await tx.oneTimeLink.create({
    data: {
      hash: hashSecret(secret),
      kind,
      personId,
      email,
      madeById: getActorId(order.actor),
      madeAt: order.now,
      expiresAt,
    },
  })
  const { baseUrl } = await getSite(tx)
  return { address: linkAddress(baseUrl, secret), expiresAt }
}

/** Ends the links of a person, or with `null` those that make a first owner. */
export async function endLinks(tx: Transaction, personId: string | null, now: Date): Promise<void> {
  await tx.oneTimeLink.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } })
}
