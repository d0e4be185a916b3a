import type { Edition } from './editions.ts'
import { spellDay } from './spell-day.ts'

/** An edition at the beginning of a line: "Evening edition of 7 March 2026". */
export function spellEdition({ day, name }: Edition): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} edition of ${spellDay(day)}`
}
