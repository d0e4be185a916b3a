import { BriefTimeline } from '#components/chart/brief-timeline.tsx'
import { CoMentions } from '#components/chart/co-mentions.tsx'
import { ConfidenceMix } from '#components/chart/confidence-mix.tsx'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { bottomLineNoun } from '#domain/charts/chart-words.ts'
import type { ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import { chartDataAddress, entityAddress } from '#domain/pages/addresses.ts'
import { rankCompanions, toEntityPoints } from '#domain/charts/entity-charts.ts'

export interface EntityCompanyData {
  slug: string
  name: string
  /** Entities of the same briefs, those in most of them first, and how many there are. */
  companions: readonly { slug: string; name: string; count: number }[]
  companionCount: number
  /** The newest briefs, which all of this is counted from, and how many there are in all. */
  points: readonly { slug: string; title: string; day: IsoDate }[]
  total: number
  confidence: readonly ConfidenceCount[]
}

/** Whom an entity is named with, when, and how well founded the briefs are: drawn, with the data as tables. */
export function EntityCompany(props: EntityCompanyData) {
  const { slug, name, companions, companionCount, points, total, confidence } = props
  if (points.length === 0) return null
  const cut = points.length < total ? ` Based on the latest ${points.length} of ${total}.` : ''
  const page = entityAddress(slug)
  return (
    <section className="charts" aria-labelledby="company">
      <h2 id="company">Co-mentions, timeline and confidence</h2>
      {cut !== '' && <p>Based on the latest {points.length} briefs.</p>}
      <div>
        <CoMentions
          subject={name}
          ranked={rankCompanions(companions)}
          total={companionCount}
          csv={chartDataAddress(page, 'named-with')}
        />
        <BriefTimeline
          measured={`Each point is a brief that names ${name}, placed on the day it was first published.${cut}`}
          points={toEntityPoints(points)}
          csv={chartDataAddress(page, 'briefs')}
        />
        <ConfidenceMix
          noun={bottomLineNoun}
          measured={`Confidence in the bottom lines of briefs that name ${name}.${cut}`}
          counts={confidence}
          csv={chartDataAddress(page, 'confidence')}
        />
      </div>
    </section>
  )
}
