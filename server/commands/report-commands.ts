import { z } from 'zod'
import { editionNames } from '#domain/days/editions.ts'
import { importReportText } from '#server/reports/import-report-text.ts'
import { publishDailyReport } from '#server/reports/publish-daily-report.ts'
import { withdrawDailyReport } from '#server/reports/withdraw-daily-report.ts'
import { command } from './command.ts'

const edition = { day: z.string().max(20), name: z.enum(editionNames) }

/** What is done with daily reports. Whoever publishes one at the desk says by it that they have checked it. */
export const reportCommands = {
  importReport: command({
    verb: 'importBrief',
    input: z.strictObject({
      text: z.string().max(1_500_000),
      file: z.string().max(300).nullable(),
    }),
    run: (db, order, input) => importReportText(db, { ...order, ...input }),
  }),
  publishReport: command({
    verb: 'publishReport',
    input: z.strictObject({ ...edition, read: z.uuid() }),
    run: (db, order, input) => publishDailyReport(db, { ...order, ...input, verifier: order.actor }),
  }),
  withdrawReport: command({
    verb: 'withdrawReport',
    input: z.strictObject({ ...edition, read: z.uuid(), reason: z.string().max(4_000) }),
    run: (db, order, input) => withdrawDailyReport(db, { ...order, ...input }),
  }),
}
