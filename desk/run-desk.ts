import { Command } from 'commander'
import { backupCommand } from './site/backup.ts'
import { bearLostOutput } from './bear-lost-output.ts'
import { categoriesCommand } from './site/categories.ts'
import { codeCommand } from './briefs/code.ts'
import { correctCommand } from './briefs/correct.ts'
import { demonstrationCommand } from './site/demonstration.ts'
import { discardCommand } from './briefs/discard.ts'
import { editCommand } from './briefs/edit.ts'
import { entitiesCommand } from './site/entities.ts'
import { exportCommand } from './briefs/export.ts'
import { exportSiteCommand } from './site/export-site.ts'
import { handCommand } from './briefs/hand.ts'
import { importCommand } from './briefs/import.ts'
import { leadCommand } from './site/lead.ts'
import { listCommand } from './briefs/list.ts'
import { nginxCommand } from './site/nginx.ts'
import { noteCommand } from './site/note.ts'
import { ownerLinkCommand } from './site/owner-link.ts'
import { pagesCommand } from './site/pages.ts'
import { peopleCommand } from './site/people.ts'
import { parseCommand } from './briefs/parse.ts'
import { pressCommand } from './site/press.ts'
import { printCommand } from './briefs/print.ts'
import { publishCommand } from './briefs/publish.ts'
import { recategoriseCommand } from './briefs/recategorise.ts'
import { renameCommand } from './briefs/rename.ts'
import { reportFailure } from './report-failure.ts'
import { publishReportCommand } from './reports/publish-report.ts'
import { reportsCommand } from './reports/reports.ts'
import { withdrawReportCommand } from './reports/withdraw-report.ts'
import { restoreCommand } from './site/restore.ts'
import { returnCommand } from './briefs/return.ts'
import { embargoCommand } from './briefs/embargo.ts'
import { scheduleCommand } from './briefs/schedule.ts'
import { settingsCommand } from './site/settings.ts'
import { submitCommand } from './briefs/submit.ts'
import { tagsCommand } from './site/tags.ts'
import { verifyCommand } from './briefs/verify.ts'
import { withdrawCommand } from './briefs/withdraw.ts'

const desk = new Command('desk')
  .description(
    'Reads, publishes, corrects and withdraws briefs. Works on the running site, or on its database while the site is down.',
  )
  .usage('COMMAND [options]')
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 refused (standard error says why and what to do); 2 the input or the command was wrong;\n3 the database could not be reached.',
  )
  .exitOverride()

for (const command of [
  parseCommand,
  printCommand,
  importCommand,
  listCommand,
  exportCommand,
  editCommand,
  submitCommand,
  verifyCommand,
  returnCommand,
  publishCommand,
  scheduleCommand,
  embargoCommand,
  handCommand,
  discardCommand,
  peopleCommand,
  ownerLinkCommand,
  correctCommand,
  renameCommand,
  recategoriseCommand,
  withdrawCommand,
  reportsCommand,
  publishReportCommand,
  withdrawReportCommand,
  codeCommand,
  noteCommand,
  leadCommand,
  settingsCommand,
  entitiesCommand,
  tagsCommand,
  categoriesCommand,
  pagesCommand,
  demonstrationCommand,
  pressCommand,
  nginxCommand,
  exportSiteCommand,
  backupCommand,
  restoreCommand,
]) {
  desk.addCommand(command.exitOverride())
}

/** Runs the command that the process was started with, and sets its exit code. */
export async function runDesk(): Promise<void> {
  bearLostOutput(process.stdout, reportFailure)
  // There is nowhere left to tell of it.
  bearLostOutput(process.stderr, ({ exitCode }) => {
    process.exitCode ??= exitCode
  })
  await desk.parseAsync().catch(reportFailure)
}
