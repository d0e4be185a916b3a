import type { IsoDate } from '#domain/briefs/brief-content.ts'

/** How often the page of one brief was read, at its present address and at its former ones. */
export interface BriefReadings {
  /** The UTC day on which it was first published. */
  since: IsoDate
  /** All readings since then. */
  total: number
  /** The days that are counted one by one, the latest last. */
  days: readonly IsoDate[]
  /** The readings on each of these days. */
  byDay: readonly number[]
}

/** How many days the desk counts one by one, and shows of all briefs where nobody chose others. */
export const countedDays = 28

/** What a reading is, for whoever sees the figures. */
export const whatIsCounted =
  'A reading is one request for the page of a brief that was answered with the whole page, whether a person or a program asked; nothing is recorded of the reader.'
