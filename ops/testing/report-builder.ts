import type { DailyReport } from '#domain/layout/daily/daily-report.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { Database } from '#server/db/database.ts'
import { importDailyReport } from '#server/reports/import-daily-report.ts'
import { publishDailyReport } from '#server/reports/publish-daily-report.ts'
import { anActor, anOrder } from './brief-builder.ts'
import { done } from './done.ts'

/** A report that a test wants: its head, and the lines of its one category. */
export interface WantedReport extends Partial<Pick<DailyReport, 'title' | 'slot' | 'date'>> {
  lines?: readonly string[]
}

/** An evening report of 5 March 2026 with one line, unless something else is wanted. */
export function aDailyReport({ lines = ['It rains.'], ...head }: WantedReport = {}): DailyReport {
  const unsaid = { credibility: null, coherence: null, confidenceNote: null }
  const insights = lines.map((text) => ({ code: 'S', confidence: 'high' as const, text, ...unsaid }))
  return {
    title: 'Evening Report',
    slot: 'evening',
    date: '2026-03-05',
    categories: [{ name: 'Shipping', insights, sentiment: null, policy: null }],
    ...head,
  }
}

/** Stores a report as the one that waits for its edition. */
export async function importAReport(
  db: Database,
  wanted: WantedReport,
  {
    marking = 'TLP:CLEAR',
    text = `report ${Math.random()}`,
    now = new Date('2026-03-05T12:00:00Z'),
  }: { marking?: TlpMarking; text?: string; now?: Date } = {},
): Promise<void> {
  const order = await anOrder(db, 'Ann Author', now)
  done(await importDailyReport(db, { ...order, report: aDailyReport(wanted), text, marking, warnings: [] }))
}

/** Stores and publishes a report; two weeks after its day unless something else is wanted. */
export async function publishAReport(db: Database, wanted: WantedReport = {}, now?: Date): Promise<void> {
  const { date, slot } = aDailyReport(wanted)
  const day = date ?? ''
  const at = now ?? new Date(Date.parse(day) + 14 * 24 * 60 * 60 * 1000)
  await importAReport(db, wanted, { now: at })
  const verifier = await anActor(db, 'Vic Verifier')
  done(await publishDailyReport(db, { ...(await anOrder(db, 'Ed Editor', at)), day, name: slot, verifier }))
}
