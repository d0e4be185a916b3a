import { scaleLinear } from 'd3-scale'
import type { CountNoun } from '#domain/charts/chart-words.ts'
import { decideRankChart, listMostFrequent, toRankTable, type RankedName } from '#domain/charts/rank-chart.ts'
import { toPercent } from './chart-drawing.tsx'
import { ChartFigure, type ChartNotes } from './chart-figure.tsx'

interface RankBarsProps extends ChartNotes {
  /** What the names are, for the head of their column: `Entity`. */
  heading: string
  /** What is counted: `brief`. */
  noun: CountNoun
  /** What the figures count, as a sentence. */
  measured: string
  /** The most frequent first. */
  ranked: readonly RankedName[]
}

/**
 * The most frequent names with a bar and a value each. The names are text that wraps and can be links, so this is a
 * list in which only the bars are drawn; it needs no sentence that says the same.
 */
export function RankBars({ heading, noun, measured, ranked, ...notes }: RankBarsProps) {
  const first = listMostFrequent(ranked)
  const across = scaleLinear()
    .domain([0, ranked[0]?.count ?? 1])
    .range([0, 100])
  return (
    <ChartFigure
      shown={decideRankChart(ranked, noun)}
      measured={measured}
      table={toRankTable(ranked, { heading, noun })}
      notes={notes}
    >
      <ol className="rank">
        {ranked.map((name, at) => (
          <li key={at} className={first.includes(name) ? 'on' : undefined}>
            <RankName ranked={name} />
            <svg width="100%" height="12" aria-hidden="true">
              <rect width={toPercent(across(name.count))} height="12" />
            </svg>
            <span className="num">
              {name.count}
              <span className="vh"> {name.count === 1 ? noun.one : noun.many}</span>
            </span>
          </li>
        ))}
      </ol>
    </ChartFigure>
  )
}

function RankName({ ranked: { name, href } }: { ranked: RankedName }) {
  return href === null ? (
    <span dir="auto">{name}</span>
  ) : (
    <a href={href} dir="auto">
      {name}
    </a>
  )
}
