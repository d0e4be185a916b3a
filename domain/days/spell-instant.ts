import { spellDay } from './spell-day.ts'

/** An ISO instant in UTC to the minute, as running text has it: `5 March 2026, 09:00 UTC`. */
export function spellInstant(instant: string): string {
  return `${spellDay(instant)}, ${instant.slice(11, 16)} UTC`
}
