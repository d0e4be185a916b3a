import { BriefTimeline } from '#components/chart/brief-timeline.tsx'
import { ConfidenceMix } from '#components/chart/confidence-mix.tsx'
import { PhraseBars } from '#components/chart/phrase-bars.tsx'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { bottomLineNoun } from '#domain/charts/chart-words.ts'
import type { ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import { toEntityPoints } from '#domain/charts/entity-charts.ts'
import { chartDataAddress, tagAddress } from '#domain/pages/addresses.ts'
import type { PhraseCount } from '#domain/phrases/choose-phrases.ts'

export interface TagFigures {
  /** The newest briefs, from which everything is counted. */
  points: readonly { slug: string; title: string; day: IsoDate }[]
  confidence: readonly ConfidenceCount[]
  /** The most frequent first. */
  phrases: readonly PhraseCount[]
}

/** When a tag's briefs were published, how well founded they are, and what they speak of. */
export function TagCharts(props: { slug: string; name: string; total: number; figures: TagFigures }) {
  const { slug, name, total, figures } = props
  const { points, confidence, phrases } = figures
  if (points.length === 0) return null
  const page = tagAddress(slug)
  const briefs = `briefs with the tag “${name}”`
  return (
    <section className="charts" aria-labelledby="charts">
      <h2 id="charts">Timeline, confidence and common phrases</h2>
      {points.length < total && <p>Based on the latest {points.length} briefs.</p>}
      <div>
        <BriefTimeline
          measured={`Each point is a brief with the tag “${name}”, placed on the day it was first published.`}
          points={toEntityPoints(points)}
          csv={chartDataAddress(page, 'briefs')}
        />
        <ConfidenceMix
          noun={bottomLineNoun}
          measured={`Confidence in the bottom lines of ${briefs}.`}
          counts={confidence}
          csv={chartDataAddress(page, 'confidence')}
        />
        <PhraseBars of={briefs} phrases={phrases} csv={chartDataAddress(page, 'phrases')} />
      </div>
    </section>
  )
}
