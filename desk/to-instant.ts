import { InvalidArgumentError } from 'commander'
import { isDay } from '#domain/days/iso-day.ts'

/**
 * An instant that says its zone, so that nobody has to guess whose morning it is. A day that its month does not have is none:
 * `Date` would take the 30th of February for the 2nd of March.
 */
export function toInstant(text: string): Date {
  const instant = new Date(text)
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)$/.test(text) ||
    !isDay(text.slice(0, 10)) ||
    Number.isNaN(instant.getTime())
  )
    throw new InvalidArgumentError('Write it as 2026-03-05T06:00Z.')
  return instant
}
