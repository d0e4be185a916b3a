import type { Edition } from '#domain/days/editions.ts'
import { toMidnight } from '#domain/days/iso-day.ts'
import type { DailyReport } from '#domain/layout/daily/daily-report.ts'
import { toReportWords, toStoredDaily } from '#domain/layout/daily/stored-daily.ts'
import { hasEmbargoWarning } from '#domain/layout/has-embargo-warning.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { hashText } from '#server/revisions/content-hash.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { findWaiting, toEdition } from './find-report.ts'

export interface ReportImportOrder extends Order {
  /** Who wrote the report. */
  actor: PersonActor
  report: DailyReport
  /** The text that the report was read from; the same text is refused a second time. */
  text: string
  marking: TlpMarking
  /** What its reader warned of. */
  warnings: readonly Pick<LayoutWarning, 'code'>[]
}

/** A daily report that was stored, and for which edition it waits. */
export interface StoredReport extends Edition {
  id: string
}

export type ReportImportRefusal =
  RightRefusal | 'no-stated-date' | 'report-embargoed' | ({ code: 'report-imported' } & Edition) | 'busy'

/**
 * Stores a daily report as the one that waits for its edition: readers have it once somebody else has verified and
 * published it. One that says that it is under embargo is refused: nothing would hold it back. It takes the place of another one that waits there, if that is the author's own or an editor does it.
 */
export async function importDailyReport(
  db: Database,
  order: ReportImportOrder,
): Promise<Result<StoredReport, ReportImportRefusal>> {
  const { actor, report } = order
  const allowed = can(actor, 'importBrief')
  if (!allowed.ok) return allowed
  if (report.date === null) return refused('no-stated-date')
  if (hasEmbargoWarning(order.warnings)) return refused('report-embargoed')
  const edition = { day: report.date, name: report.slot }
  return transact<StoredReport, ReportImportRefusal>(db, async (tx) => {
    // Before looking, so that of two who import one text the second finds the first one's report.
    await holdSite(tx)
    const textHash = hashText(order.text)
    const earlier = await tx.dailyReport.findUnique({ where: { textHash } })
    if (earlier) return refused({ code: 'report-imported', ...toEdition(earlier) })
    const waiting = await findWaiting(tx, edition)
    if (waiting && waiting.author.id !== actor.id && !can(actor, 'publishReport').ok)
      return refused('not-your-draft')
    if (waiting) await tx.dailyReport.delete({ where: { id: waiting.id } })
    const id = await storeReport(tx, { ...order, edition, textHash })
    return accepted({ id, ...edition })
  })
}

async function storeReport(
  tx: Transaction,
  order: ReportImportOrder & { edition: Edition; textHash: string },
): Promise<string> {
  const { actor, report, edition, textHash, marking, now } = order
  const id = newId()
  await tx.dailyReport.create({
    data: {
      id,
      day: toMidnight(edition.day),
      edition: edition.name,
      title: report.title,
      document: asJson(toStoredDaily(report)),
      words: toReportWords(report),
      textHash,
      marking,
      authorId: actor.id,
      importedAt: now,
    },
  })
  await recordAudit(tx, order, {
    action: 'imported',
    subject: { kind: 'report', id },
    after: { day: edition.day, edition: edition.name },
  })
  return id
}
