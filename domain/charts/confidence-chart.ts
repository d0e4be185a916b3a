import { confidenceLevels, type ConfidenceLevel } from '#domain/judgments/confidence.ts'
import { spellList } from '#domain/prose/spell-list.ts'
import { decideChart, type ChartCase } from './chart-case.ts'
import type { ChartTable } from './chart-table.ts'
import { spellCounted, spellShare, toSentenceCase, type CountNoun } from './chart-words.ts'

/** How many judgments are of one level; `null` of those that state none. */
export interface ConfidenceCount {
  level: ConfidenceLevel | null
  count: number
}

/** The counts of each level from low to high and of none, also where they are 0. */
export function countConfidence(counts: readonly ConfidenceCount[]): ConfidenceCount[] {
  return [...confidenceLevels, null].map((level) => ({
    level,
    count: counts.reduce((sum, each) => (each.level === level ? sum + each.count : sum), 0),
  }))
}

/** The name of a level beside its share: `Moderate`, `Not stated`. */
export function nameConfidence(level: ConfidenceLevel | null): string {
  return level === null ? 'Not stated' : toSentenceCase(level)
}

/** The levels that most judgments are of: what the title speaks of. */
export function listCommonest(counts: readonly ConfidenceCount[]): ConfidenceCount[] {
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return counts.filter(({ count }) => count > 0 && count === most)
}

/** What to show of the confidence of judgments, which `noun` names, such as `main judgments`. */
export function decideConfidenceChart(counts: readonly ConfidenceCount[], noun: CountNoun): ChartCase {
  const present = counts.filter(({ count }) => count > 0)
  const total = sumOf(counts)
  return decideChart({
    points: present.length,
    alone: () => sayOne(present[0]?.level ?? null, total, noun),
    title: () => titleConfidence(counts, noun),
    seen: () =>
      `A single bar divided by level of confidence: ${spellList(
        present.map(({ level, count }) => `${nameConfidence(level).toLowerCase()} ${count}`),
      )}, of ${spellCounted(total, noun)}.`,
  })
}

function titleConfidence(counts: readonly ConfidenceCount[], noun: CountNoun): string {
  const commonest = listCommonest(counts)
  const names = toSentenceCase(spellList(commonest.map(({ level }) => level ?? 'unstated')))
  const most = commonest[0]?.count ?? 0
  if (commonest.length === counts.filter(({ count }) => count > 0).length)
    return `${names} confidence are equally common: ${spellCounted(most, noun)} each`
  const share = `${most} of ${spellCounted(sumOf(counts), noun)}`
  if (commonest.length > 1) return `${names} confidence are most common: ${share} each`
  return commonest[0]?.level === null
    ? `Confidence is most often not stated: ${share}`
    : `${names} confidence is most common: ${share}`
}

function sayOne(level: ConfidenceLevel | null, total: number, { one, many }: CountNoun): string {
  if (level === null) {
    if (total === 1) return `The only ${one} states no level of confidence.`
    const none = total === 2 ? `Neither ${one}` : `None of the ${total} ${many}`
    return `${none} states a level of confidence.`
  }
  if (total === 1) return `The only ${one} has ${level} confidence.`
  return `${total === 2 ? 'Both' : `All ${total}`} ${many} have ${level} confidence.`
}

/** The counts as a table, with their shares. */
export function toConfidenceTable(counts: readonly ConfidenceCount[], noun: CountNoun): ChartTable {
  const total = sumOf(counts)
  return {
    caption: `Confidence in ${noun.many}`,
    columns: ['Confidence', toSentenceCase(noun.many), 'Share'],
    rows: counts.map(({ level, count }) => [nameConfidence(level), count, spellShare(count, total)]),
  }
}

function sumOf(counts: readonly ConfidenceCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
