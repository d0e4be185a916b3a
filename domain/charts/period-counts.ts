import { boundsOfMonth, toMonth, type Month } from '#domain/archives/month.ts'
import { addDays, toDay } from '#domain/days/iso-day.ts'
import type { PeriodCount } from './period-chart.ts'
import type { DayCount } from './week-counts.ts'

/** So many months are drawn at most: two years, to be compared month by month. */
const mostMonths = 24

/** Every day of a month, also those without a brief. Days outside are left out. */
export function countByDay(days: readonly DayCount[], month: Month): PeriodCount[] {
  const { start, end } = boundsOfMonth(month)
  const length = Math.round((end.getTime() - start.getTime()) / (24 * 60 * 60 * 1000))
  return Array.from({ length }, (_, at) => {
    const period = addDays(toDay(start), at)
    const count = days.reduce((sum, each) => (each.day === period ? sum + each.count : sum), 0)
    return { period, count }
  })
}

/** The latest months up to the newest that has briefs, at most 24 and from the first on, also those without a brief. */
export function countLatestMonths(months: readonly { month: Month; count: number }[]): PeriodCount[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const known = [...counts.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const shown: PeriodCount[] = []
  for (let month = last; month >= first && shown.length < mostMonths; month = monthBefore(month))
    shown.unshift({ period: month, count: counts.get(month) ?? 0 })
  return shown
}

function monthBefore(month: Month): Month {
  return toMonth(new Date(boundsOfMonth(month).start.getTime() - 1).toISOString())
}
