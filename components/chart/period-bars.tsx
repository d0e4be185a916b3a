import {
  decidePeriodChart,
  spellPeriod,
  toPeriodTable,
  type PeriodCount,
  type PeriodNoun,
} from '#domain/charts/period-chart.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'
import { TimeBars, timeBarsHeight } from './time-bars.tsx'

interface PeriodBarsProps extends ChartNotes {
  noun: PeriodNoun
  /** What the figures count, as a sentence. */
  measured: string
  /** The oldest first. */
  periods: readonly PeriodCount[]
}

/** Briefs per day or month as bars, the busiest in the accent. */
export function PeriodBars({ noun, measured, periods, ...notes }: PeriodBarsProps) {
  const shown = decidePeriodChart(periods, noun)
  return (
    <ChartFigure shown={shown} measured={measured} table={toPeriodTable(periods, noun)} notes={notes}>
      <ChartDrawing shown={shown} height={timeBarsHeight}>
        <TimeBars
          bars={periods.map(({ period, count }) => ({ at: period, count, state: 'over' }))}
          from={spellPeriod(periods[0]?.period ?? '')}
          to={spellPeriod(periods.at(-1)?.period ?? '')}
        />
      </ChartDrawing>
    </ChartFigure>
  )
}
