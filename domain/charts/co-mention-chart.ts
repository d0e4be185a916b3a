import { spellList } from '#domain/prose/spell-list.ts'
import { decideChart, type ChartCase } from './chart-case.ts'
import { briefNoun, spellCounted } from './chart-words.ts'
import { listMostFrequent, type RankedName } from './rank-chart.ts'

/** More than so many lines from one point cannot be told apart. */
export const mostCoMentions = 12

/** An entity, and those named in the same briefs: the most frequent of them, of `total` in all. */
export interface CoMentionFacts {
  subject: string
  /** The most frequent first. */
  ranked: readonly RankedName[]
  total: number
}

/** What to show of those named together with an entity, ranked by the number of briefs that name both. */
export function decideCoMentionChart({ subject, ranked, total }: CoMentionFacts): ChartCase {
  const drawn = ranked.slice(0, mostCoMentions).map(({ name, count }) => `${name} ${count}`)
  return decideChart({
    points: ranked.length,
    alone: () =>
      `Named together with ${ranked[0]?.name ?? ''} in ${spellCounted(ranked[0]?.count ?? 0, briefNoun)}.`,
    title: () => titleCoMentions(ranked, total),
    seen: () => `Lines from ${subject}, thicker for more shared briefs: ${spellList(drawn)}.`,
  })
}

/** Of those that are not known, none is named more often than the last that is; in one brief, all are. */
function titleCoMentions(ranked: readonly RankedName[], total: number): string {
  const first = listMostFrequent(ranked)
  const count = first[0]?.count ?? 0
  const most = spellCounted(count, briefNoun)
  if (first.length === ranked.length && total > ranked.length)
    return count === 1
      ? `Named together with ${total} others, in ${most} each`
      : `Most often named together with at least ${first.length} others, in ${most} each`
  if (first.length === ranked.length) return `Named together with ${ranked.length} others, in ${most} each`
  if (first.length > 2) return `Most often named together with ${first.length} others, in ${most} each`
  const names = spellList(first.map(({ name }) => name))
  return first.length === 1
    ? `Most often named together with ${names}, in ${most}`
    : `Most often named together with ${names}, in ${most} each`
}

/** What the lines stand for, and how many of all are drawn and in the data where that is not all. */
export function spellCoMentionsMeasured({ listed, total }: { listed: number; total: number }): string {
  const measured =
    'Number of briefs that name both. Being named in the same brief does not mean being connected.'
  if (total <= mostCoMentions) return measured
  const data = listed < total ? `the data table lists the first ${listed}` : 'the data table lists them all'
  return `${measured} The chart shows the first ${mostCoMentions} of ${total}; ${data}.`
}
