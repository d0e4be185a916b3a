import { Command } from 'commander'
import type { EditionName } from '#domain/days/editions.ts'
import { withdrawDailyReport } from '#server/reports/withdraw-daily-report.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'
import { toEditionName } from './to-edition-name.ts'

export const withdrawReportCommand = new Command('withdraw-report')
  .description('take a published daily report back in public: its edition says so and why')
  .argument('<day>', 'the UTC day, as 2026-03-05')
  .argument('<edition>', 'overnight, morning, midday or evening', toEditionName)
  .requiredOption('--reason <text>', 'for readers: why')
  .option('--by <name>', 'who withdraws it', accountName())
  .action(async (day: string, name: EditionName, { reason, by }: { reason: string; by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await withdrawDailyReport(db, { ...(await makeOrder(db, by)), day, name, reason })),
    )
    process.stdout.write(`The ${name} report of ${day} is withdrawn; its edition says so and why.\n`)
  })
