/** What a one-time link is for: the first owner's account, somebody who is invited, a new password. */
export const linkKinds = ['set-up', 'invitation', 'reset'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Hours for which a link works. A set-up link and a new password are for somebody who is waiting for them. */
const hours: Readonly<Record<LinkKind, number>> = { 'set-up': 24, invitation: 72, reset: 4 }

/** When a link made at `now` ends. */
export function endOfLink(kind: LinkKind, now: Date): Date {
  return new Date(now.getTime() + hours[kind] * 3_600_000)
}

/** The address a link leads to. The secret is 43 characters of base64url. */
export function linkAddress(siteAddress: string, secret: string): string {
  return new URL(`/admin/join/${secret}`, siteAddress).href
}
