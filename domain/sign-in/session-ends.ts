const hour = 3_600_000

/** Milliseconds after which a session ends that nobody used (OWASP ASVS 5.0, 7.3.1; docs/ASVS.md says why so many). */
export const longestIdle = 12 * hour

/** Milliseconds after which a session ends although it was used all the time (OWASP ASVS 5.0, 7.3.2). */
const longestSession = 7 * 24 * hour

/** The instant that a session has to have begun after, to be one still. */
export function findOldestBeginning(now: Date): Date {
  return new Date(now.getTime() - longestSession)
}
