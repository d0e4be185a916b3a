import { nameMonth } from '#domain/archives/month.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { spellList } from '#domain/prose/spell-list.ts'
import { decideChart, type ChartCase } from './chart-case.ts'
import type { ChartTable } from './chart-table.ts'
import { briefNoun, spellCounted, toSentenceCase } from './chart-words.ts'

/** How many briefs a day, `YYYY-MM-DD`, or a month, `YYYY-MM`, has. */
export interface PeriodCount {
  period: string
  count: number
}

export type PeriodNoun = 'day' | 'month'

/** A day or month in full: `5 March 2026`, `March 2026`. */
export function spellPeriod(period: string): string {
  return period.length > 7 ? spellDay(period) : `${nameMonth(period)} ${period.slice(0, 4)}`
}

/** The days or months with the most briefs: what the title speaks of. */
function listBusiest(periods: readonly PeriodCount[]): PeriodCount[] {
  const most = Math.max(0, ...periods.map(({ count }) => count))
  return periods.filter(({ count }) => count > 0 && count === most)
}

/** What to show of the briefs of days or months, given the oldest first. Only these are compared. */
export function decidePeriodChart(periods: readonly PeriodCount[], noun: PeriodNoun): ChartCase {
  const busy = periods.filter(({ count }) => count > 0)
  const all = spellCounted(
    periods.reduce((sum, { count }) => sum + count, 0),
    briefNoun,
  )
  return decideChart({
    points: busy.length,
    alone: () => `${all}, first published ${inPeriods(busy, noun)}.`,
    title: () => titlePeriods(periods, noun),
    seen: () =>
      `A bar for each ${noun} with its number of briefs. ${titlePeriods(periods, noun)}. ${all} in all.`,
  })
}

function titlePeriods(periods: readonly PeriodCount[], noun: PeriodNoun): string {
  const busiest = listBusiest(periods)
  const most = spellCounted(busiest[0]?.count ?? 0, briefNoun)
  if (busiest.length === periods.length) return `${most} every ${noun}`
  if (busiest.length > 2) return `Busiest ${noun}s: ${busiest.length} with ${most} each`
  return busiest.length === 1
    ? `Busiest ${noun}: ${most} ${inPeriods(busiest, noun)}`
    : `Busiest ${noun}s: ${most} each ${inPeriods(busiest, noun)}`
}

function inPeriods(periods: readonly PeriodCount[], noun: PeriodNoun): string {
  return `${noun === 'day' ? 'on' : 'in'} ${spellList(periods.map(({ period }) => spellPeriod(period)))}`
}

/** The days or months as a table, the oldest first. A month stays as it is written in addresses. */
export function toPeriodTable(periods: readonly PeriodCount[], noun: PeriodNoun): ChartTable {
  return {
    caption: `Briefs per ${noun}`,
    columns: [toSentenceCase(noun), 'Briefs'],
    rows: periods.map(({ period, count }) => [noun === 'day' ? { day: period } : period, count]),
  }
}
