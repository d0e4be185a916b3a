import { NameBars } from '#components/chart/name-bars.tsx'
import { NameCounts } from '#components/lists/name-counts.tsx'
import { areWorthComparing } from '#domain/charts/recurring-names.ts'
import { chartDataAddress, dayAddress, entityAddress, tagAddress } from '#domain/pages/addresses.ts'
import type { NamedCount } from '#domain/pages/category-line.ts'
import type { DaySummary } from '#domain/pages/day-summary.ts'

/** What the briefs of a day name, and their tags. Those of a whole day are drawn where there is enough to compare. */
export function DayNames({ data }: { data: DaySummary }) {
  const { day, edition, entities, tags } = data
  const toCsv = (chart: string) => (edition === null ? chartDataAddress(dayAddress(day), chart) : null)
  return (
    <>
      <Names
        title="Named on this day"
        heading="Entity"
        measured="How many of the day’s briefs name each entity. Up to twelve entities are shown."
        names={entities}
        toAddress={entityAddress}
        csv={toCsv('entities')}
      />
      <Names
        title="Tags on this day"
        heading="Tag"
        measured="How many of the day’s briefs have each tag. Up to twelve tags are shown."
        names={tags}
        toAddress={tagAddress}
        csv={toCsv('tags')}
      />
    </>
  )
}

interface NamesProps {
  title: string
  heading: string
  measured: string
  names: readonly NamedCount[]
  toAddress: (slug: string) => string
  /** `null` where the data have no address: then nothing is drawn. */
  csv: string | null
}

function Names({ title, heading, measured, names, toAddress, csv }: NamesProps) {
  if (names.length === 0) return null
  return (
    <section>
      <h2 className="label">{title}</h2>
      {csv !== null && areWorthComparing(names) ? (
        <NameBars heading={heading} measured={measured} names={names} toAddress={toAddress} csv={csv} />
      ) : (
        <NameCounts names={names} toAddress={toAddress} />
      )}
    </section>
  )
}
