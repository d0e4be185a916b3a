import type { Edition } from '#domain/days/editions.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { canReachReaders, type TlpMarking } from '#domain/markings/tlp.ts'
import { foldName } from '#domain/names/fold-name.ts'

/** What decides whether somebody can publish a daily report that waits. */
export interface ReportFacts {
  edition: Edition
  author: string
  marking: TlpMarking
  /** The name of whoever would publish it, and thereby have checked it. */
  reader: string
  /** The UTC day that it is. */
  today: string
  /** Whether readers have a report of that edition. */
  isTaken: boolean
}

/** Why somebody who may publish daily reports cannot publish this one, as a sentence; empty where they can (`publishDailyReport`). */
export function describeReportObstacle({
  edition,
  author,
  marking,
  reader,
  today,
  isTaken,
}: ReportFacts): string {
  if (foldName(author) === foldName(reader))
    return 'You wrote this report, so somebody else has to check and publish it.'
  if (!canReachReaders(marking)) return `It is marked ${marking}, so it cannot be published.`
  if (edition.day > today) return `It can be published on ${spellDay(edition.day)}, the day that it states.`
  if (isTaken) return 'Readers have another report of this edition. To publish this one, first withdraw that.'
  return ''
}
