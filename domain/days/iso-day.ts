import type { IsoDate } from '#domain/briefs/brief-content.ts'

const dayLength = 24 * 60 * 60 * 1000

/** The UTC day of an instant. */
export function toDay(at: Date): IsoDate {
  return at.toISOString().slice(0, 10)
}

/** The first day that has a day before it in the year 1: pages of days ask for the evening before, and PostgreSQL knows no year 0. */
const firstDay = '0001-01-02'

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`, from the second of the year 1 on. */
export function isDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && toDay(at) === text
}

/** Midnight, UTC, at which a day begins. */
export function toMidnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day so many days later, or earlier. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return toDay(new Date(toMidnight(day).getTime() + days * dayLength))
}
