import { spellDay } from '#domain/days/spell-day.ts'

/** A day or an instant in UTC, shown as the day (5 March 2026); an instant stays whole in `datetime`. */
export function Day({ at }: { at: string }) {
  return <time dateTime={at}>{spellDay(at)}</time>
}
