import { nameMonth, toMonth } from '#domain/archives/month.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { decideChart, type ChartCase } from './chart-case.ts'
import type { ChartTable } from './chart-table.ts'
import { briefNoun, spellCounted } from './chart-words.ts'

/** A brief on a line of time. */
export interface TimelinePoint {
  /** The UTC day of its first publication. */
  day: IsoDate
  title: string
  href: string
}

/** A brief with its place above the line: 0 for the first of its day, 1 for the next. */
export interface StackedPoint extends TimelinePoint {
  level: number
}

/** The briefs in order of their days, those of one day one above the other in the order given. */
export function stackPoints(points: readonly TimelinePoint[]): StackedPoint[] {
  const levels = new Map<IsoDate, number>()
  return points
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map((point) => {
      const level = levels.get(point.day) ?? 0
      levels.set(point.day, level + 1)
      return { ...point, level }
    })
}

/** What to show of briefs over time. Briefs of a single day are one value, however many they are. */
export function decideTimelineChart(points: readonly TimelinePoint[]): ChartCase {
  const days = points.map(({ day }) => day).toSorted()
  const first = spellDay(days[0] ?? '')
  const last = spellDay(days.at(-1) ?? '')
  const briefs = spellCounted(points.length, briefNoun)
  const span = `${briefs} from ${first} to ${last}`
  return decideChart({
    points: new Set(days).size,
    alone: () => `${briefs}, published on ${first}.`,
    title: () => titleTimeline(days) ?? span,
    seen: () => `A timeline with a point for each brief: ${span}.`,
  })
}

/** The year with the most briefs, or within one year the month; `null` where there is no such, or nothing to compare. */
function titleTimeline(days: readonly IsoDate[]): string | null {
  const inYears = countBy(days, (day) => day.slice(0, 4))
  const [periods, noun] =
    inYears.length > 1 ? [inYears, 'year'] : [countBy(days, (day) => spellMonth(day)), 'month']
  const [first, second] = periods.toSorted((one, other) => other.count - one.count)
  if (!first || !second || first.count === second.count) return null
  return `Busiest ${noun}: ${first.period}, with ${first.count} of ${spellCounted(days.length, briefNoun)}`
}

function countBy(
  days: readonly IsoDate[],
  toPeriod: (day: IsoDate) => string,
): { period: string; count: number }[] {
  return [...Map.groupBy(days, toPeriod)].map(([period, of]) => ({ period, count: of.length }))
}

function spellMonth(day: IsoDate): string {
  return `${nameMonth(toMonth(day))} ${day.slice(0, 4)}`
}

/** The briefs as a table, the oldest first. */
export function toTimelineTable(points: readonly TimelinePoint[]): ChartTable {
  return {
    caption: 'Briefs by day of publication',
    columns: ['Published', 'Brief'],
    rows: stackPoints(points).map(({ day, title, href }) => [{ day }, { text: title, href }]),
  }
}
