/** A published scale that ties words of likelihood to ranges of probability. */
export type YardstickId = 'icd-203' | 'phia'

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
