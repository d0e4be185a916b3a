const dayLength = 24 * 60 * 60 * 1000

/** Midnight, UTC, at which the day of `instant` began. */
export function startOfDay(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / dayLength) * dayLength)
}

/** Midnight, UTC, at which the day of `instant` ends. */
export function endOfDay(instant: Date): Date {
  return new Date(startOfDay(instant).getTime() + dayLength)
}
