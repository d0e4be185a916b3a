import { spellDay } from '#domain/days/spell-day.ts'
import { spellList } from '#domain/prose/spell-list.ts'
import { decideChart, type ChartCase } from './chart-case.ts'
import type { ChartTable } from './chart-table.ts'
import { briefNoun, spellCounted } from './chart-words.ts'
import type { WeekCount } from './week-counts.ts'

/** The weeks with the most briefs: what the title speaks of. */
function listBusiestWeeks(weeks: readonly WeekCount[]): WeekCount[] {
  const most = Math.max(0, ...weeks.map(({ count }) => count))
  return weeks.filter(({ count }) => count > 0 && count === most)
}

/** What to show of the last weeks, given the oldest first. Only these weeks are compared, and the title says so. */
export function decideWeekChart(weeks: readonly WeekCount[]): ChartCase {
  const busy = weeks.filter(({ count }) => count > 0)
  const window = spellWindow(weeks)
  return decideChart({
    points: busy.length,
    alone: () =>
      `${spellCounted(sum(weeks), briefNoun)} in ${window}, ${spellAll(sum(weeks))}in the week of ${spellMonday(busy[0])}.`,
    title: () => titleWeeks(weeks),
    seen: () =>
      `A bar for each week with its number of briefs. ${titleWeeks(weeks)}. ${spellCounted(sum(weeks), briefNoun)} in all, ${weeks.at(-1)?.count ?? 0} in the current week so far.`,
  })
}

function titleWeeks(weeks: readonly WeekCount[]): string {
  const busiest = listBusiestWeeks(weeks)
  const most = spellCounted(busiest[0]?.count ?? 0, briefNoun)
  const window = spellWindow(weeks)
  if (busiest.length === weeks.length) return `${most} in each of ${window}`
  if (busiest.length > 2) return `Busiest of ${window}: ${busiest.length} with ${most} each`
  if (busiest.length === 1) return `Busiest of ${window}: ${most} in the week of ${spellMonday(busiest[0])}`
  return `Busiest of ${window}: ${most} each in the weeks of ${spellList(busiest.map(spellMonday))}`
}

/** What the bars stand for, up to the week that it is now. `subject` names the briefs: `Cybersecurity briefs`. */
export function spellWeeksMeasured(subject: string): string {
  return `${subject} by week of first publication, Monday to Sunday in UTC. The last week is not yet over.`
}

/** The weeks as a table, the oldest first. */
export function toWeekTable(weeks: readonly WeekCount[]): ChartTable {
  return {
    caption: 'Briefs per week',
    columns: ['Week of', 'Briefs'],
    rows: weeks.map(({ monday, count }) => [{ day: monday }, count]),
  }
}

function spellWindow(weeks: readonly WeekCount[]): string {
  return `the last ${weeks.length} weeks`
}

function spellMonday(week: WeekCount | undefined): string {
  return week === undefined ? '' : spellDay(week.monday)
}

function sum(weeks: readonly WeekCount[]): number {
  return weeks.reduce((total, { count }) => total + count, 0)
}

function spellAll(count: number): string {
  if (count === 1) return ''
  return count === 2 ? 'both ' : 'all '
}
