/** Milliseconds on both sides of a local time within which a zone is taken to change its offset once at most. */
const around = 26 * 3_600_000
const minute = 60_000

const minutePattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/

/** Which instants a clock in some zone shows a time at. Instants are ISO 8601 in UTC. */
export type LocalTime =
  | { kind: 'once'; at: string }
  /** Clocks were put back over it: the earlier and the later instant. */
  | { kind: 'twice'; at: readonly [string, string] }
  /** Clocks were put forward over it: the last minute before and the first one after. */
  | { kind: 'never'; nearest: readonly [string, string] }
  /** It is no time at all. */
  | { kind: 'unreadable' }

/** The instants at which clocks in a zone show a minute, which is written as `2026-03-05T06:00`. */
export function readLocalTime(written: string, zone: string): LocalTime {
  const naive = toNaive(written)
  if (naive === null) return { kind: 'unreadable' }
  const [before, after] = [naive - around, naive + around]
  const offsets = new Set([offsetAt(before, zone), offsetAt(after, zone)])
  const found = [...offsets]
    .map((offset) => naive - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === naive)
    .toSorted((a, b) => a - b)
  const [first, second] = found.map((instant) => new Date(instant).toISOString())
  if (first === undefined) return { kind: 'never', nearest: findNearest({ before, after }, zone) }
  return second === undefined ? { kind: 'once', at: first } : { kind: 'twice', at: [first, second] }
}

/** What clocks in a zone show at an instant, to the minute: `2026-03-05T06:00`. */
export function toLocalMinute(instant: string, zone: string): string {
  const at = new Date(instant).getTime()
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16)
}

/** How far clocks in a zone are from UTC at an instant: `UTC`, `UTC+1`, `UTC+5:45`, `UTC−3:30`. */
export function spellOffset(instant: string, zone: string): string {
  const minutes = offsetAt(new Date(instant).getTime(), zone) / minute
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** Whether a text names a zone of the IANA time zone database, or UTC. An offset is no zone: it knows no summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[a-z_]+(?:\/[a-z0-9_+-]+)*$/i.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The zones that somebody can choose: UTC, then the others by name. */
export function listZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
}

/** A written minute as if it were UTC, in milliseconds; `null` for what no calendar has. */
function toNaive(written: string): number | null {
  if (!minutePattern.test(written)) return null
  const at = new Date(`${written}:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 16) !== written ? null : at.getTime()
}

/** Milliseconds by which clocks in a zone are ahead of UTC at an instant, to the minute. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return shown - Math.floor(instant / minute) * minute
}

/** The minutes around the moment between two instants at which a zone changes its offset. */
function findNearest({ before, after }: { before: number; after: number }, zone: string): [string, string] {
  const offset = offsetAt(before, zone)
  let [last, first] = [before, after]
  while (first - last > minute) {
    const middle = Math.floor((last + first) / 2 / minute) * minute
    if (offsetAt(middle, zone) === offset) last = middle
    else first = middle
  }
  return [new Date(last).toISOString(), new Date(first).toISOString()]
}
