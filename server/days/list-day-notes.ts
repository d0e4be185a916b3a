import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { DayNoteMark } from '#domain/days/day-note-mark.ts'
import { toDay, toMidnight } from '#domain/days/iso-day.ts'
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

/** What editors noted on each of some days, by the day, in the order of the categories' names. */
export async function listNotesOfDays(
  db: Database,
  days: readonly IsoDate[],
): Promise<Map<IsoDate, DayNoteMark[]>> {
  const notes = await db.dayNote.findMany({
    where: { day: { in: days.map(toMidnight) } },
    orderBy: { category: { name: 'asc' } },
    select: {
      day: true,
      text: true,
      by: { select: { name: true } },
      category: { select: { slug: true, name: true } },
    },
  })
  return Map.groupBy(
    notes.map(({ day, text, by, category }) => ({ day: toDay(day), text, by: by.name, category })),
    ({ day }) => day,
  )
}
