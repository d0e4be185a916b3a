import { listEditionsAfter } from '#domain/days/editions.ts'
import { toDay } from '#domain/days/iso-day.ts'
import type { BriefFace } from '#domain/pages/brief-face.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import { getNearestDays } from './days-with-events.ts'

/** The days and editions of the daily summary that show a brief. */
export async function listEventPlaces(
  db: Database | Transaction,
  briefId: string,
): Promise<Pick<BriefFace, 'days' | 'editionDays'>> {
  const events = await db.briefEvent.findMany({ where: { briefId }, orderBy: { at: 'asc' } })
  if (events.length === 0) return { days: [], editionDays: [] }
  const { editionHours } = await getSite(db)
  const days = [...new Set(events.map(({ at }) => toDay(at)))]
  const editionDays = events.flatMap(({ at }) => listEditionsAfter(at, editionHours).map(({ day }) => day))
  return {
    days: await Promise.all(days.map(async (day) => ({ day, ...(await getNearestDays(db, day)) }))),
    editionDays: [...new Set(editionDays)],
  }
}
