/** A published scale that ties words of likelihood to ranges of probability. */
export const yardstickIds = ['icd-203', 'phia'] as const
export type YardstickId = (typeof yardstickIds)[number]

/**
 * How likely something is: the term, the yardstick it is taken from, and that yardstick's range in per cent.
 * A term is never carried over from one yardstick to another.
 */
export interface Likelihood {
  term: string
  yardstick: YardstickId
  /** Per cent, 0 to 100. */
  low: number
  high: number
}
