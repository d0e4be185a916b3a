import { Command, Option } from 'commander'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { getLatestContent } from '#server/revisions/get-content.ts'
import { briefFormats, type BriefFormat } from './print.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

export const exportCommand = new Command('export')
  .description('print the latest revision of a stored brief')
  .argument('<slug>', 'its address')
  .addOption(new Option('--format <format>', 'what to print').choices(briefFormats).default('text'))
  .action(async (slug: string, { format }: { format: BriefFormat }) => {
    const content = await withDatabase((db) => getLatestContent(db, slug))
    if (!content) throw new DeskProblem(describeRefusal('unknown-brief'), 1)
    process.stdout.write(printBriefLayout(content, format))
  })
