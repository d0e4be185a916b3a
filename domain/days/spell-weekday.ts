import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { toMidnight } from './iso-day.ts'
import { spellDay } from './spell-day.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The weekday of a day: `Thursday`. */
export function spellWeekday(day: IsoDate): string {
  return weekdays[toMidnight(day).getUTCDay()] ?? ''
}

/** A day with its weekday: `Thursday 5 March 2026`. */
export function spellWithWeekday(day: IsoDate): string {
  return `${spellWeekday(day)} ${spellDay(day)}`
}
