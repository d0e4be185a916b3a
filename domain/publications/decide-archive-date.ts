import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { accepted, refused, type Result } from '#domain/result.ts'

/** Why a text cannot be filed in the archive. */
export type ArchiveRefusal = 'no-stated-date' | 'date-to-come'

/**
 * The instant that a brief from an archive counts as published at: the first of the day that its text states, in UTC.
 * Refuses a text without a day, and a day after today.
 */
export function decideArchiveDate(stated: IsoDate | null, now: Date): Result<Date, ArchiveRefusal> {
  if (stated === null) return refused('no-stated-date')
  const day = new Date(`${stated}T00:00:00Z`)
  return day > now ? refused('date-to-come') : accepted(day)
}

/** Days after which a stated day needs a word: the text may have been meant for the archive. */
const longAgo = 2

/** How many whole days before `now` a text says it was published, if that is longer than it takes to publish one. */
export function countDaysBack(stated: IsoDate | null, now: Date): number | null {
  if (stated === null) return null
  const days = Math.floor((now.getTime() - new Date(`${stated}T00:00:00Z`).getTime()) / 86_400_000)
  return days >= longAgo ? days : null
}
