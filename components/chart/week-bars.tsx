import { decideWeekChart, spellWeeksMeasured, toWeekTable } from '#domain/charts/week-chart.ts'
import type { WeekCount } from '#domain/charts/week-counts.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'
import { TimeBars, timeBarsHeight } from './time-bars.tsx'

interface WeekBarsProps extends ChartNotes {
  /** Whose weeks these are: `Cybersecurity briefs`. */
  subject: string
  /** The oldest first; the last is that of now. */
  weeks: readonly WeekCount[]
}

/** Briefs per week as bars, the busiest in the accent. */
export function WeekBars({ subject, weeks, ...notes }: WeekBarsProps) {
  const shown = decideWeekChart(weeks)
  return (
    <ChartFigure
      shown={shown}
      measured={spellWeeksMeasured(subject)}
      table={toWeekTable(weeks)}
      notes={notes}
    >
      <ChartDrawing shown={shown} height={timeBarsHeight}>
        <TimeBars
          bars={weeks.map((week) => ({
            at: week.monday,
            count: week.count,
            state: week === weeks.at(-1) ? 'running' : 'over',
          }))}
          from={spellDay(weeks[0]?.monday ?? '')}
          to={spellDay(weeks.at(-1)?.monday ?? '')}
        />
      </ChartDrawing>
    </ChartFigure>
  )
}
