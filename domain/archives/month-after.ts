/** The instant at which the UTC month begins that comes so many months after that of `instant`. */
export function startOfMonthAfter(instant: Date, months: number): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + months))
}
