import { ChartTableView } from '#components/chart/chart-table-view.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { Day } from '#components/ui/day.tsx'
import { whatIsCounted, type BriefReadings } from '#domain/reading/brief-readings.ts'
import { describeReadingDays, describeReadings } from '#domain/reading/describe-readings.ts'
import { sumReads } from '#domain/reading/sum-reads.ts'
import { DayBars } from './day-bars.tsx'

/** How often a published brief was read: in all, and by day as bars and as a table. */
export function BriefReadingsSection({ readings }: { readings: BriefReadings }) {
  return (
    <DeskSection id="readings" title="Readings" note="By UTC day, former addresses included">
      <p>{describeReadings(readings)}</p>
      <p className="hint">{whatIsCounted}</p>
      {sumReads(readings.byDay) > 0 && <ReadingDays readings={readings} />}
    </DeskSection>
  )
}

/** The days at both ends are written below the bars; the numbers unfold. */
function ReadingDays({ readings }: { readings: BriefReadings }) {
  const { days, byDay } = readings
  return (
    <figure className="days">
      <DayBars days={days} counts={byDay} label="A bar for each day" height={72} />
      <p className="small quiet" aria-hidden="true">
        <Day at={days[0] ?? ''} />
        <Day at={days.at(-1) ?? ''} />
      </p>
      <figcaption className="small">{describeReadingDays(readings)}</figcaption>
      <details>
        <summary>Readings by day as a table</summary>
        <ChartTableView
          table={{
            caption: 'Readings by day',
            columns: ['Day', 'Readings'],
            rows: days.map((day, at) => [{ day }, byDay[at] ?? 0]).toReversed(),
          }}
        />
      </details>
    </figure>
  )
}
