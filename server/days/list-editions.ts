import { listEditionsAfter, type Edition } from '#domain/days/editions.ts'
import { addDays, toMidnight } from '#domain/days/iso-day.ts'
import type { Database } from '#server/db/database.ts'
import { listDayReports } from '#server/reports/list-day-reports.ts'
import { getSite } from '#server/site/get-site.ts'
import { listDays } from './days-with-events.ts'

/** All editions that have something, out or still to come, in batches, each once. */
export async function* listEditions(db: Database): AsyncGenerator<Edition[]> {
  const { editionHours } = await getSite(db)
  let known = new Map<string, Edition>()
  for await (const days of listDays(db)) {
    const [first, last] = [days[0], days.at(-1)]
    if (first === undefined || last === undefined) continue
    const events = await db.briefEvent.findMany({
      where: { at: { gte: toMidnight(first), lt: toMidnight(addDays(last, 1)) } },
      distinct: ['at'],
      select: { at: true },
    })
    const reports = await listDayReports(db, { from: first, to: last })
    const editions = [
      ...events.flatMap(({ at }) => listEditionsAfter(at, editionHours)),
      ...[...reports].flatMap(([day, ofDay]) => ofDay.map(({ edition }) => ({ day, name: edition }))),
    ]
    const found = new Map(editions.map((edition) => [`${edition.day} ${edition.name}`, edition]))
    // What came after the last evening edition of one batch is in editions that the next one may have, too.
    const fresh = [...found].filter(([key]) => !known.has(key)).map(([, edition]) => edition)
    known = found
    if (fresh.length > 0) yield fresh
  }
}
