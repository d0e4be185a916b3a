import { briefNoun } from '#domain/charts/chart-words.ts'
import { areWorthComparing, toRanked } from '#domain/charts/recurring-names.ts'
import type { NamedCount } from '#domain/pages/category-line.ts'
import type { ChartNotes } from './chart-figure.tsx'
import { RankBars } from './rank-bars.tsx'

interface NameBarsProps extends ChartNotes {
  /** What the names are: `Entity`. */
  heading: string
  /** What the figures count, as a sentence. */
  measured: string
  /** The most frequent first. */
  names: readonly NamedCount[]
  toAddress: (slug: string) => string
}

/** The entities or tags of several briefs, drawn; nothing where there is too little to compare. */
export function NameBars({ heading, measured, names, toAddress, ...notes }: NameBarsProps) {
  if (!areWorthComparing(names)) return null
  const ranked = toRanked(names, toAddress)
  return <RankBars heading={heading} noun={briefNoun} measured={measured} ranked={ranked} {...notes} />
}
