import type { WeekOfReads } from './reading-figures.ts'

/** How often something was read in all of the days. */
export function sumReads(byDay: WeekOfReads): number {
  return byDay.reduce((sum, reads) => sum + reads, 0)
}
