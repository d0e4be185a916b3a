import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { EditionName } from '#domain/days/editions.ts'
import type { CategoryFacts } from './category-facts.ts'
import type { NamedCount } from './category-line.ts'
import type { ShownReport } from '#domain/days/day-report.ts'
import type { DayLine } from './day-line.ts'

/** An edition that has something to show: briefs, where it is out, or an imported daily report. */
export interface EditionFacts {
  name: EditionName
  /** Full hour, UTC. */
  hour: number
  /** How many briefs it shows; 0 of one that is still to come. */
  count: number
  /** Whether it has an imported daily report, or only the notice of one. */
  report: 'shown' | 'withdrawn' | null
}

/** An editor's note on a category. */
export interface DayNoteText {
  text: string
  by: string
}

/** The daily summary of a day, or one edition of it. */
export interface DaySummary {
  day: IsoDate
  edition: EditionName | null
  /** Categories in the order in which they are shown; only those with a line or a note. */
  groups: readonly { category: CategoryFacts; note: DayNoteText | null; lines: readonly SummaryLine[] }[]
  /** The editions of the day that readers can turn to. */
  editions: readonly EditionFacts[]
  /** Whether an imported daily report is of this day: its page is kept even where nothing else happened. */
  hasReport: boolean
  /** The imported daily reports of an edition: one at most, and notices of withdrawn ones; none of a whole day. */
  reports: readonly ShownReport[]
  entities: readonly NamedCount[]
  tags: readonly NamedCount[]
  earlier: IsoDate | null
  later: IsoDate | null
  /** Whether the day is not over yet. */
  isRunning: boolean
  /** When this edition comes out, ISO instant; null of one that is out, and of a whole day. */
  comesAt: string | null
}

export interface SummaryLine extends DayLine {
  /** New since the edition before; never on the page of a whole day. */
  isNew: boolean
}
