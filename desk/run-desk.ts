import { Command } from 'commander'
import { categoriesCommand } from './categories.ts'
import { correctCommand } from './correct.ts'
import { discardCommand } from './discard.ts'
import { editCommand } from './edit.ts'
import { entitiesCommand } from './entities.ts'
import { exportCommand } from './export.ts'
import { exportSiteCommand } from './export-site.ts'
import { importCommand } from './import.ts'
import { listCommand } from './list.ts'
import { nginxCommand } from './nginx.ts'
import { pagesCommand } from './pages.ts'
import { peopleCommand } from './people.ts'
import { parseCommand } from './parse.ts'
import { pressCommand } from './press.ts'
import { printCommand } from './print.ts'
import { publishCommand } from './publish.ts'
import { recategoriseCommand } from './recategorise.ts'
import { renameCommand } from './rename.ts'
import { reportFailure } from './report-failure.ts'
import { returnCommand } from './return.ts'
import { scheduleCommand } from './schedule.ts'
import { settingsCommand } from './settings.ts'
import { submitCommand } from './submit.ts'
import { tagsCommand } from './tags.ts'
import { verifyCommand } from './verify.ts'
import { withdrawCommand } from './withdraw.ts'

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
  ...[parseCommand, printCommand, importCommand, listCommand, exportCommand, editCommand, submitCommand],
  ...[verifyCommand, returnCommand, publishCommand, scheduleCommand, discardCommand, peopleCommand],
  ...[correctCommand, renameCommand, recategoriseCommand, withdrawCommand, settingsCommand],
  ...[entitiesCommand, tagsCommand, categoriesCommand, pagesCommand],
  ...[pressCommand, nginxCommand, exportSiteCommand],
]) {
  desk.addCommand(command.exitOverride())
}

/** Runs the command that the process was started with, and sets its exit code. */
export async function runDesk(): Promise<void> {
  await desk.parseAsync().catch(reportFailure)
}
