/** Who is editing a brief. Instants are milliseconds since 1970. */
export interface EditingLease {
  holderId: string
  since: number
  /** Their last sign of life. */
  renewedAt: number
  /** Whom they took it over from; `null` where nobody held it. */
  takenFromId: string | null
}

/**
 * What an editor's page tells: it was opened, something was written in it, it is only being looked at, somebody takes the
 * editing over, or the page is left.
 */
export const editingSigns = ['opening', 'writing', 'looking', 'taking', 'leaving'] as const
export type EditingSign = (typeof editingSigns)[number]

/** Milliseconds after the last sign of life until nobody holds it: a closed laptop blocks nobody. */
export const leaseLength = 2 * 60_000

interface Signed {
  personId: string
  sign: EditingSign
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Who holds the editing after a sign of somebody's; `null` for nobody. Looking renews nothing, so that a tab that was left
 * open does not hold it for ever. Whoever has lost it gets it back only by taking it over, or once it is free.
 */
export function decideLease(
  lease: EditingLease | null,
  { personId, sign, now }: Signed,
): EditingLease | null {
  const held = lease !== null && now - lease.renewedAt < leaseLength ? lease : null
  if (held?.holderId === personId) {
    if (sign === 'leaving') return null
    return sign === 'looking' ? held : { ...held, renewedAt: now }
  }
  const mine = { holderId: personId, since: now, renewedAt: now }
  if (sign === 'taking') return { ...mine, takenFromId: held?.holderId ?? null }
  if (held !== null || sign === 'looking' || sign === 'leaving') return held
  return { ...mine, takenFromId: null }
}
