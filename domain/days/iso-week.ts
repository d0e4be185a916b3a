import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, isDay, toDay, toMidnight } from './iso-day.ts'

/** A week from Monday to Sunday, UTC, as ISO 8601 counts it, in small letters as addresses are: `2026-w10`. */
export type IsoWeek = string

export const weekForm = /\d{4}-w\d{2}/

const weekLength = 7 * 24 * 60 * 60 * 1000

/** The week that a day is in. A week belongs to the year that its Thursday is in (ISO 8601). */
export function toWeek(day: IsoDate): IsoWeek {
  const thursday = addDays(toMonday(day), 3)
  const year = thursday.slice(0, 4)
  const count = Math.round(
    (toMidnight(toMonday(day)).getTime() - toMidnight(firstMonday(year)).getTime()) / weekLength,
  )
  return `${year}-w${String(count + 1).padStart(2, '0')}`
}

/** The seven days of a week, Monday first; `null` of one that its year does not have, or that ends after the year 9999. */
export function listDaysOfWeek(week: IsoWeek): IsoDate[] | null {
  if (!/^\d{4}-w\d{2}$/.test(week) || week.startsWith('0000')) return null
  const monday = addDays(firstMonday(week.slice(0, 4)), (Number(week.slice(6)) - 1) * 7)
  if (toWeek(monday) !== week) return null
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at))
  return days.every(isDay) ? days : null
}

/** The fourth of January is always in the first week. */
function firstMonday(year: string): IsoDate {
  return toMonday(`${year}-01-04`)
}

/** The Monday with which the week of a day begins. */
export function toMonday(day: IsoDate): IsoDate {
  const at = toMidnight(day)
  const sinceMonday = (at.getUTCDay() + 6) % 7
  return addDays(toDay(at), -sinceMonday)
}
