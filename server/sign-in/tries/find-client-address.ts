import { getIP } from 'better-auth/api'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'

/** The network address that a request came from, as far as those who passed it on are trusted; `null` where it is not known. */
export function findClientAddress(
  { trustedProxies }: Pick<DeskDoor, 'trustedProxies'>,
  headers: Headers,
): string | null {
  return getIP(headers, {
    advanced: { ipAddress: { ipAddressHeaders: ['x-forwarded-for'], trustedProxies: [...trustedProxies] } },
  })
}
