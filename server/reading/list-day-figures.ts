import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { DayFigure } from '#domain/reading/brief-figure.ts'
import type { Database } from '#server/db/database.ts'
import { isBriefPage, joinBriefs } from './read-addresses.ts'

/** The readings of every brief on one UTC day, by the addresses at which they were read. */
export async function listDayFigures(db: Database, day: IsoDate): Promise<DayFigure[]> {
  const rows = await db.$queryRaw<{ address: string; brief: string; reads: bigint }[]>`
    select r.address, b.slug as brief, r.reads from page_reads r ${joinBriefs}
    where r.day = ${day}::date and ${isBriefPage} order by r.reads desc, r.address`
  return rows.map(({ address, brief, reads }) => ({ day, address, brief, readings: Number(reads) }))
}
