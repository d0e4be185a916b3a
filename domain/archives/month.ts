/** A calendar month in UTC, written `YYYY-MM`. */
export type Month = string

/** The month of an ISO instant in UTC. */
export function toMonth(instant: string): Month {
  return instant.slice(0, 7)
}

/** A month as addresses write it: `2026-03`, never `2026-3` or `2026-13`. */
export const monthForm = /[1-9]\d{3}-(?:0[1-9]|1[0-2])/

/** The instants between which a month lies: its first, and the first after it. */
export function boundsOfMonth(month: Month): { start: Date; end: Date } {
  const [year = 0, ordinal = 0] = month.split('-').map(Number)
  return { start: new Date(Date.UTC(year, ordinal - 1)), end: new Date(Date.UTC(year, ordinal)) }
}

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The name of a month without its year: `March`. */
export function nameMonth(month: Month): string {
  return names[Number(month.slice(5)) - 1] ?? ''
}
