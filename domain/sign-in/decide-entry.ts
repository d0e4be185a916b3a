import type { Role } from '#domain/people/actor.ts'

/** What somebody who has signed in may do next. */
export type Entry =
  | 'enter'
  /** Their roles need more than a password, and they have set up nothing else yet. */
  | 'set-up-second-step'
  /** They have a second step and came in without it. */
  | 'repeat-with-second-step'

export interface SignInFacts {
  roles: readonly Role[]
  /** Whether a code or a passkey opened the session. */
  isStrong: boolean
  hasSecondStep: boolean
}

/** Roles whose work reaches readers, or other people's work. */
const guarded: readonly Role[] = ['verifier', 'editor', 'owner']

/** Whether these roles may enter by a password alone. */
export function needsSecondStep(roles: readonly Role[]): boolean {
  return roles.some((role) => guarded.includes(role))
}

/**
 * Whether a session opens the desk. Whoever has a second step uses it, whatever their role: a password that leaked would
 * open the desk otherwise (OWASP ASVS 5.0, 6.3.3).
 */
export function decideEntry({ roles, isStrong, hasSecondStep }: SignInFacts): Entry {
  if (isStrong) return 'enter'
  if (hasSecondStep) return 'repeat-with-second-step'
  return needsSecondStep(roles) ? 'set-up-second-step' : 'enter'
}
