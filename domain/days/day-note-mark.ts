import type { DayNoteText } from '#domain/pages/day-summary.ts'

/** A note on a day, with the category that it is about. */
export interface DayNoteMark extends DayNoteText {
  category: { slug: string; name: string }
}
