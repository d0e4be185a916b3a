import { Command } from 'commander'
import { spellDay } from '#domain/days/spell-day.ts'
import type { EditionName } from '#domain/days/editions.ts'
import { publishDailyReport } from '#server/reports/publish-daily-report.ts'
import { accountName, findPerson, makeOrder, requireDone } from '#desk/order.ts'
import { toCalendarDay } from '#desk/to-calendar-day.ts'
import { withDatabase } from '#desk/with-database.ts'
import { toEditionName } from './to-edition-name.ts'

export const publishReportCommand = new Command('publish-report')
  .description('publish the imported daily report that is waiting for an edition')
  .argument('<day>', 'the UTC day, as 2026-03-05', toCalendarDay)
  .argument('<edition>', 'overnight, morning, midday or evening', toEditionName)
  .requiredOption('--verified-by <name>', 'who checked it; never who wrote it')
  .option('--by <name>', 'who publishes it', accountName())
  .action(async (day: string, name: EditionName, { by, verifiedBy }: { by: string; verifiedBy: string }) => {
    await withDatabase(async (db) => {
      const verifier = await findPerson(db, verifiedBy)
      requireDone(await publishDailyReport(db, { ...(await makeOrder(db, by)), day, name, verifier }))
    })
    process.stdout.write(`The ${name} report for ${spellDay(day)} has been published.\n`)
  })
