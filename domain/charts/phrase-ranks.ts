import { choosePhrases, type PhraseCount } from '#domain/phrases/choose-phrases.ts'
import type { RankedName } from './rank-chart.ts'

/** What is ranked, above the names. */
export const phraseHeading = 'Phrase'

/** The phrases to show, as their chart and its data have them. */
export function rankPhrases(phrases: readonly PhraseCount[]): RankedName[] {
  return choosePhrases(phrases).map(({ name, count }) => ({ name, count, href: null }))
}
