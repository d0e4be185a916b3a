import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, toMidnight } from '#domain/days/iso-day.ts'
import { listDaysOfWeek, toWeek, type IsoWeek } from '#domain/days/iso-week.ts'
import { toDayLine } from '#domain/pages/day-line.ts'
import type { OtherWeek, WeekSummary } from '#domain/pages/week-summary.ts'
import type { Database } from '#server/db/database.ts'
import { listDayReports } from '#server/reports/list-day-reports.ts'
import { getNearestDays, listDays } from './days-with-events.ts'
import { listDayRows } from './list-day-rows.ts'

/** What a week brought, day by day; `null` of one that its year does not have. */
export async function getWeekSummary(db: Database, week: IsoWeek): Promise<WeekSummary | null> {
  const days = listDaysOfWeek(week)
  const [monday, sunday] = [days?.[0], days?.[6]]
  if (!days || monday === undefined || sunday === undefined) return null
  const reports = await listDayReports(db, { from: monday, to: sunday })
  const found = await Promise.all(
    days.map(async (day) => {
      const rows = await listDayRows(db, { from: toMidnight(day), to: toMidnight(addDays(day, 1)) })
      return { day, lines: rows.map(toDayLine), reports: reports.get(day) ?? [] }
    }),
  )
  return {
    week,
    monday,
    sunday,
    days: found.filter((one) => one.lines.length > 0 || one.reports.length > 0),
    earlier: toOtherWeek((await getNearestDays(db, monday)).earlier),
    later: toOtherWeek((await getNearestDays(db, sunday)).later),
  }
}

function toOtherWeek(day: IsoDate | null): OtherWeek | null {
  if (day === null) return null
  const week = toWeek(day)
  const monday = listDaysOfWeek(week)?.[0]
  return monday === undefined ? null : { week, monday }
}

/** All weeks in which something happened, in batches, each once. */
export async function* listWeeks(db: Database): AsyncGenerator<IsoWeek[]> {
  let last: IsoWeek | null = null
  for await (const days of listDays(db)) {
    const before: IsoWeek | null = last
    const weeks: IsoWeek[] = [...new Set(days.map(toWeek))].filter((week) => week !== before)
    last = weeks.at(-1) ?? last
    if (weeks.length > 0) yield weeks
  }
}
