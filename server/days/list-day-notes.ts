import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { toMidnight } from '#domain/days/iso-day.ts'
import type { DayNoteText } from '#domain/pages/day-summary.ts'
import type { Database } from '#server/db/database.ts'

/** What editors noted on a day, by the slug of the category. */
export async function listDayNotes(db: Database, day: IsoDate): Promise<Map<string, DayNoteText>> {
  const notes = await db.dayNote.findMany({
    where: { day: toMidnight(day) },
    select: { text: true, by: { select: { name: true } }, category: { select: { slug: true } } },
  })
  return new Map(notes.map(({ text, by, category }) => [category.slug, { text, by: by.name }]))
}
