import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { IsoWeek } from '#domain/days/iso-week.ts'
import type { DayReport } from '#domain/days/day-report.ts'
import type { DayLine } from './day-line.ts'

/** Another week, and the Monday that it begins on. */
export interface OtherWeek {
  week: IsoWeek
  monday: IsoDate
}

/** The daily summaries of a week, of those days that brought something. */
export interface WeekSummary {
  week: IsoWeek
  monday: IsoDate
  sunday: IsoDate
  days: readonly { day: IsoDate; lines: readonly DayLine[]; reports: readonly DayReport[] }[]
  earlier: OtherWeek | null
  later: OtherWeek | null
}

/** The same as its page shows it. */
export interface ShownWeek extends WeekSummary {
  /** Whether the week is not over yet. */
  isRunning: boolean
}
