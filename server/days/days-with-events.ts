import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, toDay, toMidnight } from '#domain/days/iso-day.ts'
import { batchSize } from '#server/db/batch-size.ts'
import { keptPlan } from '#server/db/kept-plan.ts'
import type { Database, Transaction } from '#server/db/database.ts'

/** The nearest days before and after one on which something happened to a brief that readers know, or that have a daily report. */
export interface NearestDays {
  earlier: IsoDate | null
  later: IsoDate | null
}

/** Read from the ends of an index, however many days there are. */
export async function getNearestDays(db: Database | Transaction, day: IsoDate): Promise<NearestDays> {
  const [found] = await db.$queryRaw<{ earlier: Date | null; later: Date | null }[]>`
    select ${keptPlan} greatest(
        (select (max(at) at time zone 'UTC')::date from brief_events where at < ${toMidnight(day)}),
        (select max(day) from daily_reports where day < ${day}::date and published_at is not null)) as earlier,
      least(
        (select (min(at) at time zone 'UTC')::date from brief_events where at >= ${toMidnight(addDays(day, 1))}),
        (select min(day) from daily_reports where day > ${day}::date and published_at is not null)) as later`
  const toNearest = (at: Date | null | undefined) => (at ? toDay(at) : null)
  return { earlier: toNearest(found?.earlier), later: toNearest(found?.later) }
}

/** All days on which something happened or that have a daily report, the earliest first, in batches; each step goes to the next by the index. */
export async function* listDays(db: Database): AsyncGenerator<IsoDate[]> {
  let after: IsoDate | null = '0001-01-01'
  while (after !== null) {
    const days: IsoDate[] = []
    while (after !== null && days.length < batchSize) {
      after = (await getNearestDays(db, after)).later
      if (after !== null) days.push(after)
    }
    if (days.length > 0) yield days
  }
}
