import { addDays, toDay } from '#domain/days/iso-day.ts'
import { briefAddress } from '#domain/pages/addresses.ts'
import { countedDays, type BriefReadings } from '#domain/reading/brief-readings.ts'
import { listRangeDays } from '#domain/reading/figure-range.ts'
import type { Database } from '#server/db/database.ts'

/**
 * How often the page of a brief was read: in all, and on each of the last 28 UTC days up to now. Its former addresses count
 * as well, its other forms do not. `null` for a brief that was never published. Read by the addresses of the brief alone.
 */
export async function getBriefReadings(db: Database, slug: string, now: Date): Promise<BriefReadings | null> {
  const brief = await db.brief.findUnique({
    where: { slug },
    select: { id: true, firstPublishedAt: true },
  })
  if (!brief?.firstPublishedAt) return null
  const today = toDay(now)
  const days = listRangeDays({ from: addDays(today, 1 - countedDays), to: today })
  const rows = await db.pageReads.groupBy({
    by: ['day'],
    where: { address: { in: await listAddresses(db, { id: brief.id, slug }) } },
    _sum: { reads: true },
  })
  const counts = new Map(rows.map(({ day, _sum }) => [toDay(day), Number(_sum.reads ?? 0)]))
  return {
    since: toDay(brief.firstPublishedAt),
    total: [...counts.values()].reduce((sum, reads) => sum + reads, 0),
    days,
    byDay: days.map((day) => counts.get(day) ?? 0),
  }
}

/** Where the page of a brief is and where it once was. It may have got back an address that it had before. */
async function listAddresses(db: Database, { id, slug }: { id: string; slug: string }): Promise<string[]> {
  const retired = await db.retiredAddress.findMany({
    where: { kind: 'brief', targetId: id },
    select: { address: true },
  })
  return [...new Set([briefAddress(slug), ...retired.map(({ address }) => address)])]
}
