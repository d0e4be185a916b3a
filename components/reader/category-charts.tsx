import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { bottomLineNoun } from '#domain/charts/chart-words.ts'
import { categoryAddress, chartDataAddress } from '#domain/pages/addresses.ts'
import type { ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import type { WeekCount } from '#domain/charts/week-counts.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { recentDays } from '#domain/days/recent-days.ts'
import type { PhraseCount } from '#domain/phrases/choose-phrases.ts'
import { ConfidenceMix } from '#components/chart/confidence-mix.tsx'
import { PhraseBars } from '#components/chart/phrase-bars.tsx'
import { WeekBars } from '#components/chart/week-bars.tsx'

/** What the latest weeks of a category are drawn from. */
export interface CategoryFigures {
  /** The day of the figures. */
  asOf: IsoDate
  /** The oldest first; the last is that of `asOf`. */
  weeks: readonly WeekCount[]
  /** The confidence of the bottom lines of the briefs of these weeks. */
  confidence: readonly ConfidenceCount[]
  /** Of the bottom lines of the last 30 days, the most frequent first. */
  phrases: readonly PhraseCount[]
}

/** The latest weeks of a category: how many briefs there were, how well founded they are, and what they speak of. */
export function CategoryCharts(props: { category: CategoryFacts; figures: CategoryFigures }) {
  const { category, figures } = props
  const { asOf, weeks, confidence, phrases } = figures
  if (weeks.every(({ count }) => count === 0)) return null
  const subject = `${category.name} briefs`
  const page = categoryAddress(category.slug)
  return (
    <section className="charts" aria-labelledby="charts">
      <h2 id="charts">The last {weeks.length} weeks</h2>
      <div>
        <WeekBars subject={subject} weeks={weeks} asOf={asOf} csv={chartDataAddress(page, 'weeks')} />
        <ConfidenceMix
          noun={bottomLineNoun}
          measured={`Confidence in the bottom lines of ${subject} first published in these weeks.`}
          counts={confidence}
          asOf={asOf}
          csv={chartDataAddress(page, 'confidence')}
        />
        <PhraseBars
          of={`${subject} first published in the last ${recentDays} days`}
          phrases={phrases}
          asOf={asOf}
          csv={chartDataAddress(page, 'phrases')}
        />
      </div>
    </section>
  )
}
