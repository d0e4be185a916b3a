import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, toDay } from './iso-day.ts'

/** The editions of a day in their order: each shows the day as it stood at its hour. */
export const editionNames = ['overnight', 'morning', 'midday', 'evening'] as const
export type EditionName = (typeof editionNames)[number]

/** At which full hour, UTC, each edition comes out; each later than the one before. */
export type EditionHours = Readonly<Record<EditionName, number>>

/** One edition of one UTC day. */
export interface Edition {
  day: IsoDate
  name: EditionName
}

/** When an edition comes out. */
export function toEditionInstant({ day, name }: Edition, hours: EditionHours): Date {
  return new Date(`${day}T${String(hours[name]).padStart(2, '0')}:00:00.000Z`)
}

/** Everything from the evening edition of the day before on belongs to an edition. */
export function startOfEditions(day: IsoDate, hours: EditionHours): Date {
  return toEditionInstant({ day: addDays(day, -1), name: 'evening' }, hours)
}

/** When the edition before came out: what happened since is new in this one. */
export function toPreviousInstant({ day, name }: Edition, hours: EditionHours): Date {
  const before = editionNames[editionNames.indexOf(name) - 1]
  return before === undefined ? startOfEditions(day, hours) : toEditionInstant({ day, name: before }, hours)
}

/** The editions that show what happened at an instant, whether they are out yet or not. */
export function listEditionsAfter(at: Date, hours: EditionHours): Edition[] {
  const day = toDay(at)
  const later = editionNames.filter((name) => toEditionInstant({ day, name }, hours) > at)
  if (later.length > 0) return later.map((name) => ({ day, name }))
  return editionNames.map((name) => ({ day: addDays(day, 1), name }))
}

/** When the page of a day changes by the clock next: when its next edition comes out, or it ends; `null` of a past day. */
export function findNextTurn(day: IsoDate, { now, hours }: { now: Date; hours: EditionHours }): Date | null {
  const turns = editionNames.map((name) => toEditionInstant({ day, name }, hours))
  return [...turns, new Date(`${addDays(day, 1)}T00:00:00Z`)].find((turn) => turn > now) ?? null
}
