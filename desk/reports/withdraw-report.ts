import { Command } from 'commander'
import { spellDay } from '#domain/days/spell-day.ts'
import type { EditionName } from '#domain/days/editions.ts'
import { withdrawDailyReport } from '#server/reports/withdraw-daily-report.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { toCalendarDay } from '#desk/to-calendar-day.ts'
import { withDatabase } from '#desk/with-database.ts'
import { toEditionName } from './to-edition-name.ts'

export const withdrawReportCommand = new Command('withdraw-report')
  .description('withdraw a published daily report: its edition gives the reason')
  .argument('<day>', 'the UTC day, as 2026-03-05', toCalendarDay)
  .argument('<edition>', 'overnight, morning, midday or evening', toEditionName)
  .requiredOption('--reason <text>', 'for readers: why')
  .option('--by <name>', 'who withdraws it', accountName())
  .action(async (day: string, name: EditionName, { reason, by }: { reason: string; by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await withdrawDailyReport(db, { ...(await makeOrder(db, by)), day, name, reason })),
    )
    process.stdout.write(
      `The ${name} report for ${spellDay(day)} has been withdrawn. Its edition now gives the reason.\n`,
    )
  })
