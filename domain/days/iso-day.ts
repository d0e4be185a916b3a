import type { IsoDate } from '#domain/briefs/brief-content.ts'

const dayLength = 24 * 60 * 60 * 1000

/** The UTC day of an instant. */
export function toDay(at: Date): IsoDate {
  return at.toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`, from the year 1 on. */
export function isDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
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
