import { endOfDay } from './utc-day.ts'

/** How many UTC days are "the last 30 days", that of the reader among them. */
export const recentDays = 30

/** Midnight, UTC, at which the last 30 days began. */
export function startOfRecentDays(now: Date): Date {
  return new Date(endOfDay(now).getTime() - recentDays * 24 * 60 * 60 * 1000)
}
