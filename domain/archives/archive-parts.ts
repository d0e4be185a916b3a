import { partSize } from './part-size.ts'

/**
 * A month's archive is cut into parts from its oldest brief on, so that a new brief changes the newest part only and
 * an older one stays as it is. Older parts have numbers from 1 and `partSize` briefs each. The newest part has no
 * number and holds the rest: more than `partSize` once there is an older one, never more than twice as many.
 */
export function countOlderParts(total: number): number {
  return Math.max(0, Math.ceil(total / partSize) - 2)
}

/** Which briefs of a month stand in a part, counted from its newest; `null` where there is no such part. */
export function placePart(total: number, part: number | 'newest'): { skip: number; take: number } | null {
  const older = countOlderParts(total)
  if (part === 'newest') return total > 0 ? { skip: 0, take: total - older * partSize } : null
  return part >= 1 && part <= older ? { skip: total - part * partSize, take: partSize } : null
}

/** The older part that holds a brief, by its rank from the oldest, 1, on; `null` where the newest part does. */
export function findOlderPart(total: number, rank: number): number | null {
  const part = Math.ceil(rank / partSize)
  return part <= countOlderParts(total) ? part : null
}
