import type { Edition } from '#domain/days/editions.ts'
import type { DailyReport } from '#domain/layout/daily/daily-report.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'

/** What the importer makes of a text that is a daily report. */
export interface RecognisedReport {
  kind: 'daily'
  title: string
  /** The edition that it becomes; `null` where the text states no day. */
  edition: Edition | null
  /** How many insights each category has, in the order of the text. */
  categories: { name: string; insights: number }[]
  warnings: LayoutWarning[]
  /** The strictest that the text states. */
  marking: TlpMarking
}

/** What a daily report is, in short, for whoever is about to store it. */
export function describeReport({
  report,
  ...read
}: Pick<RecognisedReport, 'warnings' | 'marking'> & { report: DailyReport }): RecognisedReport {
  const { title, slot, date, categories } = report
  return {
    kind: 'daily',
    title,
    edition: date === null ? null : { day: date, name: slot },
    categories: categories.map(({ name, insights }) => ({ name, insights: insights.length })),
    warnings: read.warnings,
    marking: read.marking,
  }
}
