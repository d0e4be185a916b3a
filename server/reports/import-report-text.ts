import type { Edition } from '#domain/days/editions.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can } from '#domain/people/can.ts'
import { refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import { readBounded } from '#server/briefs/read-bounded.ts'
import type { GivenText, ReadingRefusal } from '#server/briefs/read-import-text.ts'
import type { Database } from '#server/db/database.ts'
import { importDailyReport, type ReportImportRefusal } from './import-daily-report.ts'

export interface ReportTextOrder extends Order, GivenText {
  actor: PersonActor
}

export type ReportTextRefusal = ReportImportRefusal | ReadingRefusal | 'not-a-report'

/** Stores the daily report that a text is (`importDailyReport`), with the strictest marking found in it. */
export async function importReportText(
  db: Database,
  { text, file, ...order }: ReportTextOrder,
): Promise<Result<Edition, ReportTextRefusal>> {
  const allowed = can(order.actor, 'importBrief')
  if (!allowed.ok) return allowed
  const read = await readBounded({ text, file })
  if (!read.ok) return read
  if (read.value.kind === 'brief') return refused('not-a-report')
  const { report, marking, warnings } = read.value
  return importDailyReport(db, { ...order, report, text, marking, warnings })
}
