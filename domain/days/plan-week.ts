import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { editionNames, listEditionsAfter, type EditionHours, type EditionName } from './editions.ts'

/** Something that goes out, or went out, at an instant: ISO. */
export interface Timed {
  at: string
}

/** One edition of a day, with what is new in it. */
export interface PlannedEdition<Entry> {
  name: EditionName
  /** The full hour, UTC, at which it comes out. */
  hour: number
  entries: Entry[]
}

export interface PlannedDay<Entry> {
  day: IsoDate
  editions: PlannedEdition<Entry>[]
}

/** Days with their editions, each entry in the first one that shows it; what belongs to other days is left out. */
export function planWeek<Entry extends Timed>(
  days: readonly IsoDate[],
  entries: readonly Entry[],
  hours: EditionHours,
): PlannedDay<Entry>[] {
  const placed = entries.map((entry) => ({ entry, first: listEditionsAfter(new Date(entry.at), hours)[0] }))
  return days.map((day) => ({
    day,
    editions: editionNames.map((name) => ({
      name,
      hour: hours[name],
      entries: placed
        .filter(({ first }) => first?.day === day && first.name === name)
        .map(({ entry }) => entry)
        .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    })),
  }))
}
