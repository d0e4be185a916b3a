import { Command } from 'commander'
import { listReports } from '#server/reports/list-reports.ts'
import { withDatabase } from '#desk/with-database.ts'

export const reportsCommand = new Command('reports')
  .description('list the 100 newest imported daily reports, with how far each has got')
  .option('--json', 'print JSON, with the lines of each report as they were read')
  .action(async ({ json }: { json?: boolean }) => {
    const reports = await withDatabase((db) => listReports(db, 100))
    const lines = reports.map(({ day, edition, state, marking, author, title }) =>
      [day, edition, state, marking, author, title].join('\t'),
    )
    process.stdout.write(
      json ? `${JSON.stringify(reports, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
    )
  })
