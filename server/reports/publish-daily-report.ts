import type { Edition } from '#domain/days/editions.ts'
import { isDay, toMidnight } from '#domain/days/iso-day.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { decidePublication, type PublicationRefusal } from '#domain/publications/decide-publication.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { findShownReport, findWaiting, type WaitingReport } from './find-report.ts'
import { keepReportBriefs } from './keep-report-briefs.ts'
import { showReportChange } from './show-report-change.ts'

export interface ReportPublicationOrder extends Order, Edition {
  /** Who has checked the report; never who wrote it. */
  verifier: PersonActor
  /** The id of the report that was read; absent for whichever waits. */
  read?: string
}

export type ReportPublicationRefusal =
  | RightRefusal
  | PublicationRefusal
  | 'unknown-report'
  | 'report-replaced'
  | 'date-to-come'
  | ({ code: 'edition-taken' } & Edition)
  | 'busy'

/**
 * Publishes the daily report that waits for an edition, as verified by somebody who did not write it. Nothing is
 * published of a day to come, nor above TLP:CLEAR; an edition has one report at a time. One that has taken the place of the
 * report that was read is refused.
 */
export async function publishDailyReport(
  db: Database,
  order: ReportPublicationOrder,
): Promise<Result<Edition, ReportPublicationRefusal>> {
  const { actor, verifier, day, name, read, now } = order
  const allowed = can(actor, 'publishReport')
  if (!allowed.ok) return allowed
  const checks = can(verifier, 'verifyReport')
  if (!checks.ok) return checks
  if (!isDay(day)) return refused('unknown-report')
  const edition = { day, name }
  return transact<Edition, ReportPublicationRefusal>(db, async (tx) => {
    await holdSite(tx)
    const report = await findWaiting(tx, edition)
    if (!report) return refused('unknown-report')
    if (read !== undefined && read !== report.id) return refused('report-replaced')
    const decision = decideReport(report, verifier)
    if (!decision.ok) return decision
    if (toMidnight(day) > now) return refused('date-to-come')
    if ((await findShownReport(tx, edition)) !== null) return refused({ code: 'edition-taken', ...edition })
    await goOut(tx, report.id, order)
    await showReportChange(tx, edition)
    return accepted(edition)
  })
}

/** A second account of the author's name counts as the author, as it does for briefs. */
function decideReport(
  { title, marking, author }: WaitingReport,
  verifier: PersonActor,
): Result<'publish', PublicationRefusal | 'own-revision'> {
  if (author.id === verifier.id || foldName(author.name) === foldName(verifier.name))
    return refused('own-revision')
  return decidePublication({ title, marking, writerIds: [author.id], verifierIds: [verifier.id] })
}

async function goOut(tx: Transaction, id: string, order: ReportPublicationOrder): Promise<void> {
  const { actor, verifier, day, name, now } = order
  const subject = { kind: 'report' as const, id }
  const after = { day, edition: name }
  await tx.dailyReport.update({
    where: { id },
    data: { verifierId: verifier.id, publishedAt: now, publishedById: getActorId(actor) },
  })
  await recordAudit(tx, { ...order, actor: verifier }, { action: 'verified', subject, after })
  await recordAudit(tx, order, { action: 'published', subject, after })
  await keepReportBriefs(tx, { report: id })
}
