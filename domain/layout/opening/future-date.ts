import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** A warning for a day that is later than tomorrow (UTC) at the time `now`: somewhere it is tomorrow already, nowhere later. */
export function findFutureDate(day: IsoDate | null, now: Date): LayoutWarning[] {
  const tomorrow = new Date(now.getTime() + dayInMilliseconds).toISOString().slice(0, 10)
  if (day === null || day <= tomorrow) return []
  const message = `The text is dated ${spellDay(day)}, which is in the future. Check the date.`
  return [{ code: 'future-date', message, line: null }]
}
