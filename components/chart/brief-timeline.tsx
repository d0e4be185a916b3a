import { scaleLinear, scaleUtc } from 'd3-scale'
import {
  decideTimelineChart,
  stackPoints,
  toTimelineTable,
  type StackedPoint,
  type TimelinePoint,
} from '#domain/charts/timeline-chart.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { ChartDrawing, toPercent, toPixels } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'

interface BriefTimelineProps extends ChartNotes {
  /** What the points are, as a sentence. */
  measured: string
  points: readonly TimelinePoint[]
}

const radius = 4
/** From one point to the next above it, unless a day has so many that the stack would pass the height. */
const step = 10
const highest = 120
/** So many points above each other are not counted at a glance. */
const worthCounting = 4

/** Briefs on a line of time, those of one day one above the other. */
export function BriefTimeline({ measured, points, ...notes }: BriefTimelineProps) {
  const shown = decideTimelineChart(points)
  const stacked = stackPoints(points)
  const rise = Math.min(step * Math.max(0, ...stacked.map(({ level }) => level)), highest)
  const base = rise + 28
  return (
    <ChartFigure shown={shown} measured={measured} table={toTimelineTable(points)} notes={notes}>
      <ChartDrawing shown={shown} height={base + 22}>
        <line className="base" x1="0" x2="100%" y1={base} y2={base} />
        <Points stacked={stacked} low={base - radius - 4} rise={rise} />
        <text y={base + 17}>{spellDay(stacked[0]?.day ?? '')}</text>
        <text x="100%" y={base + 17} textAnchor="end">
          {spellDay(stacked.at(-1)?.day ?? '')}
        </text>
      </ChartDrawing>
    </ChartFigure>
  )
}

/** `low`: where the first point of each day is; `rise`: how far the highest stack goes up from there. */
function Points({ stacked, low, rise }: { stacked: readonly StackedPoint[]; low: number; rise: number }) {
  const days = stacked.map(({ day }) => new Date(day))
  const across = scaleUtc()
    .domain([days[0] ?? 0, days.at(-1) ?? 0])
    // The outermost points stay whole at 320 px.
    .range([2, 98])
  const up = scaleLinear()
    .domain([0, Math.max(0, ...stacked.map(({ level }) => level))])
    .range([low, low - rise])
  const points = stacked.map(({ day, level, title }, at) => (
    <circle key={at} className="on" cx={toPercent(across(new Date(day)))} cy={toPixels(up(level))} r={radius}>
      <title>{`${spellDay(day)}: ${title}`}</title>
    </circle>
  ))
  const highestOne = stacked.find(({ level }) => level === up.domain()[1])
  if (highestOne === undefined || highestOne.level + 1 < worthCounting) return points
  const { day, level } = highestOne
  return (
    <>
      {points}
      <text
        className="value"
        x={toPercent(across(new Date(day)))}
        y={low - rise - radius - 4}
        textAnchor="middle"
      >
        {level + 1}
      </text>
    </>
  )
}
