import { z } from 'zod'

const address = z.email().max(254)

/** A mail address as accounts are told apart by, in small letters; `null` if it is none. */
export function toMailAddress(text: string): string | null {
  const parsed = address.safeParse(text.trim().toLowerCase())
  return parsed.success ? parsed.data : null
}
