import type { Role } from '#domain/people/actor.ts'
import { needsSecondStep } from './decide-entry.ts'

/** What somebody signs in with besides a password. */
export interface SecondSteps {
  roles: readonly Role[]
  hasApp: boolean
  /** How many passkeys they have. */
  passkeys: number
}

/** Whether somebody may remove one of their passkeys: a role that needs a second step keeps the last one. */
export function mayRemovePasskey({ roles, hasApp, passkeys }: SecondSteps): boolean {
  return hasApp || passkeys > 1 || !needsSecondStep(roles)
}
