import { sheetSize } from './sheet-size.ts'

/**
 * A month's archive is cut into sheets from its oldest brief on, so that a new brief changes the newest sheet only and
 * an older one stays as it is. Older sheets have numbers from 1 and `sheetSize` briefs each. The newest sheet has no
 * number and holds the rest: more than `sheetSize` once there is an older one, never more than twice as many.
 */
export function countOlderSheets(total: number): number {
  return Math.max(0, Math.ceil(total / sheetSize) - 2)
}

/** Which briefs of a month stand in a sheet, counted from its newest; `null` where there is no such sheet. */
export function placeSheet(total: number, sheet: number | 'newest'): { skip: number; take: number } | null {
  const older = countOlderSheets(total)
  if (sheet === 'newest') return total > 0 ? { skip: 0, take: total - older * sheetSize } : null
  return sheet >= 1 && sheet <= older ? { skip: total - sheet * sheetSize, take: sheetSize } : null
}

/** The older sheet that holds a brief, by its rank from the oldest, 1, on; `null` where the newest sheet does. */
export function findOlderSheet(total: number, rank: number): number | null {
  const sheet = Math.ceil(rank / sheetSize)
  return sheet <= countOlderSheets(total) ? sheet : null
}
