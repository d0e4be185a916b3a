/** A phrase, and in how many bottom lines it is. */
export interface PhraseCount {
  key: string
  /** As most of them write it. */
  name: string
  count: number
}

/** So many phrases have to be given for the choice of those that are shown. */
export const phrasesConsidered = 60
const mostShown = 10

/**
 * The phrases to show, at most ten, of those in most bottom lines, given the most frequent first. A phrase within a longer
 * one says no more than that if both are equally frequent.
 */
export function choosePhrases(counts: readonly PhraseCount[]): PhraseCount[] {
  return counts
    .filter(({ key, count }) => !counts.some((other) => other.count === count && isWithin(key, other.key)))
    .slice(0, mostShown)
}

function isWithin(key: string, longer: string): boolean {
  return key !== longer && ` ${longer} `.includes(` ${key} `)
}
