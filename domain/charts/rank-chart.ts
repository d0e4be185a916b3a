import { spellList } from '#domain/prose/spell-list.ts'
import { decideChart, type ChartCase } from './chart-case.ts'
import type { ChartTable } from './chart-table.ts'
import { spellCounted, type CountNoun } from './chart-words.ts'

/** A name or phrase, how often it occurs, and its page if it has one. */
export interface RankedName {
  name: string
  count: number
  href: string | null
}

/** The names that occur at all, the most frequent first; of equally frequent ones the order is that of the alphabet. */
export function rankNames(names: readonly RankedName[]): RankedName[] {
  return names
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en'))
}

/** The names that are as frequent as the first: what the title speaks of. `ranked` has the most frequent first. */
export function listMostFrequent(ranked: readonly RankedName[]): RankedName[] {
  return ranked.filter(({ count }) => count === ranked[0]?.count)
}

/** What to show of ranked names, which are counted in `noun`: `brief`. */
export function decideRankChart(ranked: readonly RankedName[], noun: CountNoun): ChartCase {
  const spelled = ranked.map(({ name, count }) => `${name} ${count}`)
  return decideChart({
    points: ranked.length,
    alone: () => `${ranked[0]?.name ?? ''}: ${spellCounted(ranked[0]?.count ?? 0, noun)}.`,
    title: () => titleRank(ranked, noun),
    seen: () => `Bars by number of ${noun.many}: ${spellList(spelled)}.`,
  })
}

function titleRank(ranked: readonly RankedName[], noun: CountNoun): string {
  const first = listMostFrequent(ranked)
  const most = spellCounted(first[0]?.count ?? 0, noun)
  if (first.length === ranked.length)
    return `${ranked.length === 2 ? 'Both' : `All ${ranked.length}`} are equally frequent: ${most} each`
  if (first.length > 2) return `${first.length} share first place: ${most} each`
  const names = spellList(first.map(({ name }) => name))
  return first.length === 1 ? `Most frequent: ${names}, ${most}` : `Most frequent: ${names}, ${most} each`
}

/** The ranked names as a table. `heading` says what the names are: `Entity`. */
export function toRankTable(
  ranked: readonly RankedName[],
  { heading, noun }: { heading: string; noun: CountNoun },
): ChartTable {
  return {
    caption: `${heading}: number of ${noun.many}`,
    columns: [heading, `Number of ${noun.many}`],
    rows: ranked.map(({ name, count, href }) => [{ text: name, href }, count]),
  }
}
