import { scaleBand, scaleLinear } from 'd3-scale'
import { toPercent, toPixels } from './chart-drawing.tsx'

/** A stretch of time: its first day or its month, and how many briefs it has. One that runs is not over yet. */
export interface TimeBar {
  at: string
  count: number
  state: 'over' | 'running'
}

interface TimeBarsProps {
  /** The oldest first. */
  bars: readonly TimeBar[]
  /** What is written at both ends of the line. */
  from: string
  to: string
}

export const timeBarsHeight = 156
/** The line on which the bars stand, and the height that none of them passes. */
const base = 132
const top = 20

/** Bars on a line of time, the highest in the accent, with its two ends written below. */
export function TimeBars({ bars, from, to }: TimeBarsProps) {
  return (
    <>
      <Bars bars={bars} />
      <line className="base" x1="0" x2="100%" y1={base} y2={base} />
      <text y={timeBarsHeight - 6}>{from}</text>
      <text x="100%" y={timeBarsHeight - 6} textAnchor="end">
        {to}
      </text>
    </>
  )
}

function Bars({ bars }: Pick<TimeBarsProps, 'bars'>) {
  const most = Math.max(0, ...bars.map(({ count }) => count))
  const latest = bars.findLast(({ count }) => count === most)
  const across = scaleBand()
    .domain(bars.map(({ at }) => at))
    .range([0, 100])
    .paddingInner(0.25)
  const up = scaleLinear().domain([0, most]).range([base, top])
  // Three digits need more room than two.
  const others = most > 99 ? 'roomier' : 'roomy'
  return bars
    .filter(({ count }) => count > 0)
    .map((bar) => {
      const { at, count, state } = bar
      const left = across(at) ?? 0
      const y = toPixels(up(count))
      return (
        <g key={at} className={count === most ? 'on' : undefined}>
          <rect
            className={state === 'running' ? 'open' : undefined}
            x={toPercent(left)}
            y={y}
            width={toPercent(across.bandwidth())}
            height={toPixels(base - up(count))}
          />
          <text
            // Where there is little room, only one value is written: that of the latest of the highest.
            className={bar === latest ? undefined : others}
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
