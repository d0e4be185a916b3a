import { decideChart, type ChartCase } from './chart-case.ts'
import { briefNoun, spellCounted, spellList } from './chart-words.ts'
import { listMostFrequent, type RankedName } from './rank-chart.ts'

/** More than so many lines from one point cannot be told apart. */
export const mostCoMentions = 12

/** What to show of those named together with `subject`, ranked by the number of briefs that name both. */
export function decideCoMentionChart(subject: string, ranked: readonly RankedName[]): ChartCase {
  const drawn = ranked.slice(0, mostCoMentions).map(({ name, count }) => `${name} ${count}`)
  return decideChart({
    points: ranked.length,
    alone: () =>
      `Named together with ${ranked[0]?.name ?? ''} in ${spellCounted(ranked[0]?.count ?? 0, briefNoun)}.`,
    title: () => titleCoMentions(ranked),
    seen: () => `Lines from ${subject}, wider for more briefs in common: ${spellList(drawn)}.`,
  })
}

function titleCoMentions(ranked: readonly RankedName[]): string {
  const first = listMostFrequent(ranked)
  const most = spellCounted(first[0]?.count ?? 0, briefNoun)
  if (first.length === ranked.length) return `Named together with ${ranked.length} others, in ${most} each`
  if (first.length > 2) return `Most often named together with ${first.length} others, in ${most} each`
  const names = spellList(first.map(({ name }) => name))
  return first.length === 1
    ? `Most often named together with ${names}, in ${most}`
    : `Most often named together with ${names}, in ${most} each`
}

/** What the lines stand for, and how many of all are drawn where that is not all. */
export function spellCoMentionsMeasured(total: number): string {
  const measured = 'Briefs that name both. Being named in the same brief does not mean being connected.'
  return total > mostCoMentions
    ? `${measured} Drawn: the first ${mostCoMentions} of ${total}; all are in the data.`
    : measured
}
