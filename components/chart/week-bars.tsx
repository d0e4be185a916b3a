import { scaleBand, scaleLinear } from 'd3-scale'
import {
  decideWeekChart,
  listBusiestWeeks,
  spellWeeksMeasured,
  toWeekTable,
} from '#domain/charts/week-chart.ts'
import type { WeekCount } from '#domain/charts/week-counts.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { ChartDrawing, toPercent, toPixels } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'

interface WeekBarsProps extends ChartNotes {
  /** Whose weeks these are: `Cybersecurity briefs`. */
  subject: string
  /** The oldest first; the last is that of now. */
  weeks: readonly WeekCount[]
}

const height = 156
/** The line on which the bars stand, and the height that none of them passes. */
const base = 132
const top = 20

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
      <ChartDrawing shown={shown} height={height}>
        <Bars weeks={weeks} />
        <line className="base" x1="0" x2="100%" y1={base} y2={base} />
        <text y={height - 6}>{spellDay(weeks[0]?.monday ?? '')}</text>
        <text x="100%" y={height - 6} textAnchor="end">
          {spellDay(weeks.at(-1)?.monday ?? '')}
        </text>
      </ChartDrawing>
    </ChartFigure>
  )
}

function Bars({ weeks }: { weeks: readonly WeekCount[] }) {
  const busiest = listBusiestWeeks(weeks)
  const across = scaleBand()
    .domain(weeks.map(({ monday }) => monday))
    .range([0, 100])
    .paddingInner(0.25)
  const up = scaleLinear()
    .domain([0, busiest[0]?.count ?? 1])
    .range([base, top])
  // Three digits need more room than two.
  const others = busiest.some(({ count }) => count > 99) ? 'roomier' : 'roomy'
  return weeks
    .filter(({ count }) => count > 0)
    .map((week) => {
      const { monday, count } = week
      const left = across(monday) ?? 0
      const y = toPixels(up(count))
      const spoken = busiest.includes(week) ? 'on' : undefined
      return (
        <g key={monday} className={spoken}>
          <rect
            className={week === weeks.at(-1) ? 'open' : undefined}
            x={toPercent(left)}
            y={y}
            width={toPercent(across.bandwidth())}
            height={toPixels(base - up(count))}
          />
          <text
            // Where there is little room, only one value is written: that of the latest busiest week.
            className={week === busiest.at(-1) ? undefined : others}
            x={toPercent(left + across.bandwidth() / 2)}
            y={y - 5}
            textAnchor="middle"
          >
            {count}
          </text>
        </g>
      )
    })
}
