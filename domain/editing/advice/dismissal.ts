import type { Advice } from './advice.ts'

/** Advice that an author set aside, with what it said and why it does not hold here: the verifier reads it. */
export interface Dismissal {
  /** The advice's own. */
  id: string
  what: string
  reason: string
}

/** Advice as it stands after some of it was set aside. What is required cannot be. */
export function sortAdvice(
  advice: readonly Advice[],
  dismissals: readonly Dismissal[],
): { open: Advice[]; dismissed: Dismissal[] } {
  const ids = new Set(dismissals.map(({ id }) => id))
  const isDismissed = ({ id, weight }: Advice) => weight === 'advice' && ids.has(id)
  const said = new Set(advice.filter(isDismissed).map(({ id }) => id))
  return {
    open: advice.filter((one) => !isDismissed(one)),
    // Of what the text no longer gives reason to, nobody needs to hear.
    dismissed: dismissals.filter(({ id }) => said.has(id)),
  }
}
