import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, toDay, toMidnight } from '#domain/days/iso-day.ts'
import { toDayLine, type DayLine } from '#domain/pages/day-line.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { listDayRows, type Stretch } from '#server/days/list-day-rows.ts'
import type { Database } from '#server/db/database.ts'
import { cameWithArchive, takenInAt } from './came-with-archive.ts'

/** A day that is over, and what it brought. */
export interface RecentDay {
  day: IsoDate
  lines: readonly DayLine[]
  /** When the last of it was published here: later than the day itself for a brief that carries an earlier date. An ISO 8601 instant. */
  completeAt: string
}

/** An archive may have brought events to every day there was: no further back is looked for days that were news. */
const longestLook = 366

const brief = {
  id: Prisma.sql`b.id`,
  demonstration: Prisma.sql`b.demonstration`,
  firstPublishedAt: Prisma.sql`b.first_published_at`,
}
const isNews = Prisma.sql`(e.kind <> 'published' or not ${cameWithArchive(brief)})`

/**
 * The latest days before one on which something happened to briefs that was news to subscribers, the latest first, at
 * most `take`. Each step goes to the day before by the end of an index.
 */
export async function listRecentDays(
  db: Database,
  { before, take }: { before: IsoDate; take: number },
): Promise<RecentDay[]> {
  const first = addDays(before, -longestLook)
  const days: RecentDay[] = []
  let day = await findDayBefore(db, { day: before, first })
  while (day !== null && days.length < take) {
    const stretch = { from: toMidnight(day), to: toMidnight(addDays(day, 1)) }
    const rows = await listDayRows(db, stretch, isNews)
    days.push({ day, lines: rows.map(toDayLine), completeAt: await findCompletion(db, stretch) })
    day = await findDayBefore(db, { day, first })
  }
  return days
}

async function findDayBefore(
  db: Database,
  { day, first }: { day: IsoDate; first: IsoDate },
): Promise<IsoDate | null> {
  const [found] = await db.$queryRaw<{ at: Date }[]>`
    select e.at from brief_events e join briefs b on b.id = e.brief_id
    where e.at >= ${toMidnight(first)} and e.at < ${toMidnight(day)} and ${isNews} order by e.at desc limit 1`
  return found ? toDay(found.at) : null
}

async function findCompletion(db: Database, { from, to }: Stretch): Promise<string> {
  const [found] = await db.$queryRaw<{ at: Date | null }[]>`
    select max(${takenInAt(brief)}) as at from brief_events e join briefs b on b.id = e.brief_id
    where e.kind = 'published' and e.at >= ${from} and e.at < ${to} and ${isNews}`
  return (found?.at ?? to).toISOString()
}
