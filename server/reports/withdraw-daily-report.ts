import type { Edition } from '#domain/days/editions.ts'
import { isDay } from '#domain/days/iso-day.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { findShownReport } from './find-report.ts'
import { keepReportBriefs } from './keep-report-briefs.ts'
import { showReportChange } from './show-report-change.ts'

export interface ReportWithdrawalOrder extends Order, Edition {
  /** For readers: why the report is no longer there. */
  reason: string
  /** The id of the report that is meant; absent for whichever readers have. */
  read?: string
}

export type ReportWithdrawalRefusal =
  RightRefusal | 'unknown-report' | 'report-replaced' | 'empty-reason' | 'busy'

/**
 * Takes the published daily report of an edition back in public: a notice with the reason stays there. One that has taken the
 * place of the report that is meant stays.
 */
export async function withdrawDailyReport(
  db: Database,
  order: ReportWithdrawalOrder,
): Promise<Result<Edition, ReportWithdrawalRefusal>> {
  const { actor, day, name, read, now } = order
  const reason = order.reason.trim()
  const allowed = can(actor, 'withdrawReport')
  if (!allowed.ok) return allowed
  if (reason === '') return refused('empty-reason')
  if (!isDay(day)) return refused('unknown-report')
  const edition = { day, name }
  return transact<Edition, ReportWithdrawalRefusal>(db, async (tx) => {
    await holdSite(tx)
    const id = await findShownReport(tx, edition)
    if (id === null) return refused('unknown-report')
    if (read !== undefined && read !== id) return refused('report-replaced')
    await tx.dailyReport.update({ where: { id }, data: { withdrawnAt: now, withdrawalReason: reason } })
    await keepReportBriefs(tx, { report: id })
    await recordAudit(tx, order, {
      action: 'withdrawn',
      subject: { kind: 'report', id },
      after: { day, edition: name, reason },
    })
    await showReportChange(tx, edition)
    return accepted(edition)
  })
}
