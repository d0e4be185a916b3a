import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import type { BriefReadings } from './brief-readings.ts'
import { spellFigure } from './spell-figure.ts'
import { sumReads } from './sum-reads.ts'

/** How often a brief was read, in a sentence: in all, and in the days that are counted one by one. */
export function describeReadings({ since, total, byDay }: BriefReadings): string {
  const start = `since publication on ${spellDay(since)}`
  if (total === 0) return `No readings ${start}.`
  const recent = sumReads(byDay)
  const window = `in the last ${byDay.length} days`
  if (recent === total && total === 1) return `1 reading ${start}, ${window}.`
  const part = recent === total ? 'all' : recent === 0 ? 'none' : spellFigure(recent)
  return `${spellReadings(total)} ${start}, ${part} of them ${window}.`
}

/** What a drawing of readings by day shows: its days, and the one with the most readings (of several, the latest). */
export function describeReadingDays({ days, byDay }: Pick<BriefReadings, 'days' | 'byDay'>): string {
  const most = Math.max(0, ...byDay)
  const busiest = days[byDay.lastIndexOf(most)] ?? ''
  return `Readings on each day from ${spellDay(days[0] ?? '')} to ${spellDay(days.at(-1) ?? '')}. Most: ${spellFigure(most)} on ${spellDay(busiest)}.`
}

/** What the figures of all briefs add up to, in a sentence. Both days are included. */
export function describeAllReadings(found: {
  readings: number
  briefs: number
  from: IsoDate
  to: IsoDate
}): string {
  const { readings, briefs, from, to } = found
  const when = from === to ? `on ${spellDay(from)}` : `from ${spellDay(from)} to ${spellDay(to)}`
  if (briefs === 0) return `No briefs were read ${when}.`
  return `${spellReadings(readings)} of ${briefs === 1 ? '1 brief' : `${spellFigure(briefs)} briefs`} ${when}, by UTC days.`
}

function spellReadings(count: number): string {
  return count === 1 ? '1 reading' : `${spellFigure(count)} readings`
}
