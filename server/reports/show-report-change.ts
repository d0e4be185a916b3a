import type { Edition } from '#domain/days/editions.ts'
import type { Transaction } from '#server/db/database.ts'
import { getNearestDays } from '#server/days/days-with-events.ts'
import { showChange } from '#server/prints/show-change.ts'

/** Records which pages the press owes readers for the report of an edition. Call it last in the transaction. */
export async function showReportChange(tx: Transaction, edition: Edition): Promise<void> {
  await showChange(tx, { kind: 'report', edition, ...(await getNearestDays(tx, edition.day)) })
}
