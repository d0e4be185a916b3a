import type { Role } from './actor.ts'

/** Somewhere that somebody is signed in. Instants are ISO, in UTC. */
export interface OwnSession {
  id: string
  browser: string
  address: string | null
  since: string
  /** When it was last noted as used; noted every quarter of an hour. */
  lastUsed: string
  isThisOne: boolean
}

export interface OwnPasskey {
  id: string
  name: string
  since: string | null
}

/** How somebody gets in, as they see it themselves. */
export interface OwnAccount {
  name: string
  email: string
  roles: readonly Role[]
  sessions: readonly OwnSession[]
  hasApp: boolean
  passkeys: readonly OwnPasskey[]
  /** Whether they signed in here with more than a password. */
  isStrong: boolean
}
