import { scaleLinear, scalePoint } from 'd3-scale'
import { briefNoun } from '#domain/charts/chart-words.ts'
import {
  decideCoMentionChart,
  mostCoMentions,
  spellCoMentionsMeasured,
  type CoMentionFacts,
} from '#domain/charts/co-mention-chart.ts'
import { cutLabel } from '#domain/charts/cut-label.ts'
import { listMostFrequent, toRankTable, type RankedName } from '#domain/charts/rank-chart.ts'
import { ChartDrawing, toPercent, toPixels } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'

interface CoMentionsProps extends ChartNotes, CoMentionFacts {}

/** Where lines begin and end across, in per cent; numbers and names follow so many pixels behind their ends. */
const from = 2
const to = 30
const numberEnd = 26
const nameStart = 34

/** How many letters of a name there is room for at 320 px, and where a chart is wide. */
const narrowWidth = 22
const wideWidth = 44
const subjectWidth = 40

/** So many briefs in common are drawn as wide as lines get, unless some have more: a single one is a thin line. */
const fullWidth = 5

const rowHeight = 24
/** The height of the point that all lines come from, below the name of the entity, and that of the first row. */
const origin = 32
const firstRow = 40

/** One entity and those named with it, as lines that fan out from it, wider for more briefs in common. */
export function CoMentions({ subject, ranked, total, ...notes }: CoMentionsProps) {
  const shown = decideCoMentionChart({ subject, ranked, total })
  const drawn = ranked.slice(0, mostCoMentions)
  return (
    <ChartFigure
      shown={shown}
      measured={spellCoMentionsMeasured({ listed: ranked.length, total })}
      table={toRankTable(ranked, { heading: 'Named together with', noun: briefNoun })}
      notes={notes}
    >
      <ChartDrawing shown={shown} height={firstRow + drawn.length * rowHeight}>
        <Fan drawn={drawn} />
        <circle className="on" cx={toPercent(from)} cy={origin} r="5" />
        <text className="value" y="14">
          {cutLabel(subject, subjectWidth)}
          <title>{subject}</title>
        </text>
      </ChartDrawing>
    </ChartFigure>
  )
}

function Fan({ drawn }: { drawn: readonly RankedName[] }) {
  const first = listMostFrequent(drawn)
  const widths = scaleLinear()
    .domain([0, Math.max(fullWidth, drawn[0]?.count ?? 0)])
    .range([1, 8])
  const down = scalePoint<number>()
    .domain(drawn.map((_, at) => at))
    .range([firstRow, firstRow + (drawn.length - 1) * rowHeight])
  return drawn.map((other, at) => {
    const { name, count } = other
    const y = (down(at) ?? 0) + rowHeight / 2
    return (
      <g key={at} className={first.includes(other) ? 'on' : undefined}>
        <line
          className="tie"
          x1={toPercent(from)}
          y1={origin}
          x2={toPercent(to)}
          y2={y}
          strokeWidth={toPixels(widths(count))}
        />
        <text className="value" x={toPercent(to)} dx={numberEnd} y={y + 4} textAnchor="end">
          {count}
        </text>
        <OtherName name={name} y={y + 4} />
      </g>
    )
  })
}

/** A name that is long is written in two lengths, of which the stylesheet shows one. */
function OtherName({ name, y }: { name: string; y: number }) {
  const widths =
    cutLabel(name, narrowWidth) === name
      ? [{ width: narrowWidth, room: undefined }]
      : [
          { width: narrowWidth, room: 'narrow' },
          { width: wideWidth, room: 'roomy' },
        ]
  return widths.map(({ width, room }) => (
    <text key={width} className={room} x={toPercent(to)} dx={nameStart} y={y}>
      {cutLabel(name, width)}
      <title>{name}</title>
    </text>
  ))
}
