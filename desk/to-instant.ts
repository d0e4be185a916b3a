import { InvalidArgumentError } from 'commander'

/** An instant that says its zone, so that nobody has to guess whose morning it is. */
export function toInstant(text: string): Date {
  const instant = new Date(text)
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)$/.test(text) ||
    Number.isNaN(instant.getTime())
  )
    throw new InvalidArgumentError('write it as 2026-03-05T06:00Z')
  return instant
}
