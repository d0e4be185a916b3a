import { ConfidenceMix } from '#components/chart/confidence-mix.tsx'
import { NameBars } from '#components/chart/name-bars.tsx'
import { PeriodBars } from '#components/chart/period-bars.tsx'
import { PhraseBars } from '#components/chart/phrase-bars.tsx'
import type { Month } from '#domain/archives/month.ts'
import { bottomLineNoun } from '#domain/charts/chart-words.ts'
import type { ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import { spellPeriod, type PeriodCount } from '#domain/charts/period-chart.ts'
import { chartDataAddress, entityAddress, monthAddress, tagAddress } from '#domain/pages/addresses.ts'
import type { NamedCount } from '#domain/pages/category-line.ts'
import type { PhraseCount } from '#domain/phrases/choose-phrases.ts'

export interface MonthFigures {
  /** All days of the month. */
  days: readonly PeriodCount[]
  confidence: readonly ConfidenceCount[]
  /** The most frequent first, up to twelve. */
  entities: readonly NamedCount[]
  tags: readonly NamedCount[]
  phrases: readonly PhraseCount[]
}

/** A month of all categories: when its briefs came, how well founded they are, and what they are about. */
export function MonthCharts({ month, figures }: { month: Month; figures: MonthFigures }) {
  const { days, confidence, entities, tags, phrases } = figures
  const page = monthAddress(null, month)
  const briefs = `briefs first published in ${spellPeriod(month)}`
  const csv = (chart: string) => chartDataAddress(page, chart)
  return (
    <section className="charts" aria-labelledby="charts">
      <h2 id="charts">All of {spellPeriod(month)}</h2>
      <div>
        <PeriodBars
          noun="day"
          measured="Briefs in all categories, by day of first publication (UTC)."
          periods={days}
          csv={csv('days')}
        />
        <ConfidenceMix
          noun={bottomLineNoun}
          measured={`Confidence in the bottom lines of ${briefs}.`}
          counts={confidence}
          csv={csv('confidence')}
        />
        <NameBars
          heading="Entity"
          measured={`How many ${briefs} name each entity. Up to twelve entities are shown.`}
          names={entities}
          toAddress={entityAddress}
          csv={csv('entities')}
        />
        <NameBars
          heading="Tag"
          measured={`How many ${briefs} have each tag. Up to twelve tags are shown.`}
          names={tags}
          toAddress={tagAddress}
          csv={csv('tags')}
        />
        <PhraseBars of={briefs} phrases={phrases} csv={csv('phrases')} />
      </div>
    </section>
  )
}
