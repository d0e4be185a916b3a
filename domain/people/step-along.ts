/** How many things there are to step through, and the place of the one at hand; -1 where that is none of them. */
export interface Standing {
  count: number
  at: number
}

/**
 * The place of the next or previous thing. From outside, the first step leads to the first or to the last; from either end
 * none leads on. `null` where there is nothing.
 */
export function stepAlong({ count, at }: Standing, by: 1 | -1): number | null {
  if (count === 0) return null
  if (at < 0 || at >= count) return by > 0 ? 0 : count - 1
  return Math.min(Math.max(at + by, 0), count - 1)
}
