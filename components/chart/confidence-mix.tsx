import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { CountNoun } from '#domain/charts/chart-words.ts'
import { spellShare } from '#domain/charts/chart-words.ts'
import {
  decideConfidenceChart,
  listCommonest,
  nameConfidence,
  toConfidenceTable,
  type ConfidenceCount,
} from '#domain/charts/confidence-chart.ts'
import { ChartDrawing, toPercent } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'

interface ConfidenceMixProps extends ChartNotes {
  /** What is counted: `main judgment`. */
  noun: CountNoun
  /** Which judgments, as a sentence. */
  measured: string
  /** All levels from low to high, then none. */
  counts: readonly ConfidenceCount[]
}

interface Segment extends ConfidenceCount {
  /** Where it begins and ends across, from 0 to 100. */
  start: number
  end: number
  /** Of all, as words. */
  share: string
}

const barHeight = 28
const rowHeight = 20

/** How many judgments are of each level of confidence, as one bar with a label for each part. */
export function ConfidenceMix({ noun, measured, counts, ...notes }: ConfidenceMixProps) {
  const shown = decideConfidenceChart(counts, noun)
  const segments = toSegments(counts)
  // Labels of the left half are below the bar and run to the right, those of the right half above it and to the left:
  // however small the parts are, no label or line meets another.
  const right = segments.filter(({ start }) => start > 50).toReversed()
  const left = segments.filter(({ start }) => start <= 50).toReversed()
  const barTop = right.length * rowHeight
  return (
    <ChartFigure shown={shown} measured={measured} table={toConfidenceTable(counts, noun)} notes={notes}>
      <ChartDrawing shown={shown} height={barTop + barHeight + left.length * rowHeight + 4}>
        {segments.map((segment) => (
          <rect
            key={segment.level ?? 'none'}
            className={toClass(segment, counts)}
            x={toPercent(segment.start)}
            y={barTop}
            width={toPercent(segment.end - segment.start)}
            height={barHeight}
          />
        ))}
        {right.map((segment, row) => (
          <Label
            key={segment.level ?? 'none'}
            segment={segment}
            side="right"
            bar={barTop}
            row={row * rowHeight + 13}
          />
        ))}
        {left.map((segment, row) => (
          <Label
            key={segment.level ?? 'none'}
            segment={segment}
            side="left"
            bar={barTop + barHeight}
            row={barTop + barHeight + (row + 1) * rowHeight - 3}
          />
        ))}
      </ChartDrawing>
    </ChartFigure>
  )
}

/** The parts of the bar, one after the other; levels that nothing is of have none. */
function toSegments(counts: readonly ConfidenceCount[]): Segment[] {
  const present = counts.filter(({ count }) => count > 0)
  const total = present.reduce((sum, { count }) => sum + count, 0)
  const across = scaleLinear().domain([0, total]).range([0, 100])
  const layers = stack<null, ConfidenceCount>()
    .keys(present)
    .value((_, { count }) => count)([null])
  return layers.flatMap(({ key, 0: extent }) =>
    extent
      ? [{ ...key, start: across(extent[0]), end: across(extent[1]), share: spellShare(key.count, total) }]
      : [],
  )
}

interface LabelProps {
  segment: Segment
  side: 'left' | 'right'
  /** The edge of the bar that the label is at, and the line on which it is written. */
  bar: number
  row: number
}

/** The name and number of a part, with a line to its outer end. */
function Label({ segment, side, bar, row }: LabelProps) {
  const { level, count, share, start, end } = segment
  const x = toPercent(side === 'left' ? start : end)
  return (
    <>
      <line className="lead" x1={x} x2={x} y1={bar} y2={side === 'left' ? row + 3 : row - 11} />
      <text x={x} y={row} dx={side === 'left' ? 5 : -5} textAnchor={side === 'left' ? 'start' : 'end'}>
        {nameConfidence(level)} <tspan className="value">{count}</tspan> · {share}
      </text>
    </>
  )
}

function toClass({ level }: ConfidenceCount, counts: readonly ConfidenceCount[]): string | undefined {
  const names = [
    listCommonest(counts).some((commonest) => commonest.level === level) && 'on',
    level === null && 'open',
  ]
  return names.filter((name) => name !== false).join(' ') || undefined
}
