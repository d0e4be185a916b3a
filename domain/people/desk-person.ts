import type { Role } from './actor.ts'

/** How far somebody can get in. */
export type Access =
  'no-sign-in' | 'invited' | 'no-password' | 'password-only' | 'second-step' | 'deactivated'

/** The words for it in lists of people. */
export const accessWords: Readonly<Record<Access, string>> = {
  'no-sign-in': 'None: a name in the record only',
  invited: 'Invited',
  // After a restore: an account and an address, and nothing to sign in with.
  'no-password': 'None: needs a link for a new password',
  'password-only': 'Password',
  'second-step': 'Password and second step',
  deactivated: 'Deactivated',
}

/** Somebody as an owner sees them. */
export interface DeskPerson {
  id: string
  name: string
  roles: Role[]
  access: Access
  email: string | null
  /** When a link of theirs ends; null where none is open. */
  linkEnds: string | null
  /** When a session of theirs was last noted as used; null where none is open. */
  lastSeen: string | null
  /** Revisions they wrote on, and reviews they made. */
  revisions: number
  reviews: number
}
