import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { toDay, toMidnight } from '#domain/days/iso-day.ts'
import { toMonday } from '#domain/days/iso-week.ts'

const dayLength = 24 * 60 * 60 * 1000

/** How many briefs a week has. */
export interface WeekCount {
  /** The Monday with which it begins, UTC. */
  monday: IsoDate
  count: number
}

/** How many briefs a day has. */
export interface DayCount {
  day: IsoDate
  count: number
}

/** The instant, UTC, at which the week of `at` began. Weeks begin on Monday (ISO 8601). */
export function startOfWeek(at: Date): Date {
  return toMidnight(toMonday(toDay(at)))
}

/** When the window of the last so many weeks begins, of which the week of `now` is the last. */
export function startOfWeeks(now: Date, weeks: number): Date {
  return new Date(startOfWeek(now).getTime() - (weeks - 1) * 7 * dayLength)
}

/** The last so many weeks up to that of `now`, the oldest first, also those without a brief. Days outside are left out. */
export function countByWeek(
  days: readonly DayCount[],
  { now, weeks }: { now: Date; weeks: number },
): WeekCount[] {
  const counts = new Map<IsoDate, number>()
  for (const { day, count } of days) {
    const monday = toMonday(day)
    counts.set(monday, (counts.get(monday) ?? 0) + count)
  }
  const first = startOfWeeks(now, weeks).getTime()
  return Array.from({ length: weeks }, (_, at) => {
    const monday = toDay(new Date(first + at * 7 * dayLength))
    return { monday, count: counts.get(monday) ?? 0 }
  })
}
