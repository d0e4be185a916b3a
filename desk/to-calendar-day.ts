import { InvalidArgumentError } from 'commander'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { isDay } from '#domain/days/iso-day.ts'

/** A day of the calendar, as people type it. */
export function toCalendarDay(text: string): IsoDate {
  if (!isDay(text)) throw new InvalidArgumentError('Write it as 2026-03-05.')
  return text
}
