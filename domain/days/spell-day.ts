import { nameMonth, toMonth } from '#domain/archives/month.ts'

/** The day of an ISO day or instant, in UTC, as running text has it: `5 March 2026`. */
export function spellDay(instant: string): string {
  return `${Number(instant.slice(8, 10))} ${nameMonth(toMonth(instant))} ${instant.slice(0, 4)}`
}
