import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, toDay, toMidnight } from '#domain/days/iso-day.ts'
import { toDayLine, type DayLine } from '#domain/pages/day-line.ts'
import { listDayRows } from '#server/days/list-day-rows.ts'
import type { Database } from '#server/db/database.ts'

/** A day that is over, and what it brought. */
export interface RecentDay {
  day: IsoDate
  lines: readonly DayLine[]
}

/**
 * The latest days before one on which something happened to briefs, the latest first, at most `take`. Each step goes to
 * the day before by the end of an index.
 */
export async function listRecentDays(
  db: Database,
  { before, take }: { before: IsoDate; take: number },
): Promise<RecentDay[]> {
  const days: RecentDay[] = []
  let day = await findDayBefore(db, before)
  while (day !== null && days.length < take) {
    const rows = await listDayRows(db, { from: toMidnight(day), to: toMidnight(addDays(day, 1)) })
    days.push({ day, lines: rows.map(toDayLine) })
    day = await findDayBefore(db, day)
  }
  return days
}

async function findDayBefore(db: Database, day: IsoDate): Promise<IsoDate | null> {
  const [found] = await db.$queryRaw<{ at: Date | null }[]>`
    select max(at) as at from brief_events where at < ${toMidnight(day)}`
  return found?.at ? toDay(found.at) : null
}
