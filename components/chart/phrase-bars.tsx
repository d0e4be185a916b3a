import { bottomLineNoun } from '#domain/charts/chart-words.ts'
import { phraseHeading, rankPhrases } from '#domain/charts/phrase-ranks.ts'
import type { PhraseCount } from '#domain/phrases/choose-phrases.ts'
import type { ChartNotes } from './chart-figure.tsx'
import { RankBars } from './rank-bars.tsx'

interface PhraseBarsProps extends ChartNotes {
  /** Whose bottom lines these are: `briefs with this tag`. */
  of: string
  /** The most frequent first. */
  phrases: readonly PhraseCount[]
}

/** The phrases that recur in bottom lines. One alone recurs by chance and is not shown. */
export function PhraseBars({ of, phrases, ...notes }: PhraseBarsProps) {
  const ranked = rankPhrases(phrases)
  if (ranked.length < 2) return null
  return (
    <RankBars
      heading={phraseHeading}
      noun={bottomLineNoun}
      measured={`Phrases of two or three words in the bottom lines of ${of}. Up to ten are shown, each found in at least two bottom lines.`}
      ranked={ranked}
      {...notes}
    />
  )
}
