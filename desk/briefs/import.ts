import { Command, Option } from 'commander'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { Database } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import { importFile, type Imported, type ImportOptions } from './import-file.ts'
import { nameOf } from '#desk/read-input.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { describeWarnings } from './warnings.ts'
import { withDatabase } from '#desk/with-database.ts'

export const importCommand = new Command('import')
  .description('store texts as drafts, or publish them at once')
  .argument(
    '<files...>',
    'briefs or daily reports as plain text, Markdown or saved HTML; - for standard input',
  )
  .option('--category <slug>', 'the category to file briefs under (front matter of the file, else required)')
  .option('--publish', 'publish them; needs --verified-by')
  .option('--archive', 'publish under the date the text gives, and announce nothing as new')
  .option('--strict', 'refuse texts that the importer has warnings about')
  .option('--by <name>', 'who wrote them (default: front matter, else the account on this machine)')
  .option('--verified-by <name>', 'who checked them; never who wrote them')
  .addOption(
    new Option(
      '--tlp <marking>',
      'Traffic Light Protocol 2.0 marking, never a wider one than the text states (default: the text, front matter, else TLP:CLEAR)',
    ).choices(tlpMarkings),
  )
  .option('--json', 'print the outcome as JSON')
  .action(async (files: string[], options: ImportOptions) => {
    if (options.publish && !options.verifiedBy)
      throw new DeskProblem('--publish needs --verified-by NAME: nothing goes out unverified.', 2)
    if (options.by && options.verifiedBy && foldName(options.by) === foldName(options.verifiedBy)) {
      throw new DeskProblem(describeRefusal('own-revision'), 1)
    }
    const outcomes = await withDatabase((db) => importAll(db, files, options))
    sumUp(outcomes, options)
  })

async function importAll(db: Database, files: string[], options: ImportOptions): Promise<Imported[]> {
  const { baseUrl } = await getSite(db)
  const outcomes: Imported[] = []
  for (const [index, file] of files.entries()) {
    const outcome = await importFile(db, file, { ...options, baseUrl })
    outcomes.push(outcome)
    const progress = files.length > 1 ? `[${index + 1}/${files.length}] ` : ''
    const told = [outcome.address && `${outcome.status} ${outcome.address}`, outcome.message]
    process.stderr.write(`${progress}${nameOf(file)}: ${told.filter(Boolean).join('. ')}\n`)
    for (const line of describeWarnings(outcome.warnings)) process.stderr.write(`  ${line}\n`)
  }
  return outcomes
}

function sumUp(outcomes: Imported[], { json, publish }: ImportOptions): void {
  const count = (status: Imported['status']) => outcomes.filter((outcome) => outcome.status === status).length
  if (json) process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`)
  else
    for (const { address, status, slug } of outcomes)
      if (address) process.stdout.write(`${address}${status === 'draft' ? ` (draft ${slug})` : ''}\n`)
  const warned = outcomes.filter(({ warnings }) => warnings.length > 0).length
  if (outcomes.length > 1) {
    process.stderr.write(
      `${count('published')} published, ${count('draft')} kept as drafts, ${count('refused')} refused, ${count('unreadable')} unreadable; ${warned} with warnings\n`,
    )
  }
  const failed = count('refused') + count('unreadable') + (publish ? count('draft') : 0)
  if (count('unreadable') > 0) process.exitCode = 2
  else if (failed > 0) process.exitCode = 1
}
