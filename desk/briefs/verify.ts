import { Command, InvalidArgumentError } from 'commander'
import { listImportWarnings } from '#server/briefs/list-import-warnings.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { makeOrder, requireDone, requireState } from '#desk/order.ts'
import { describeWarnings } from './warnings.ts'
import { withDatabase } from '#desk/with-database.ts'

interface VerifyOptions {
  by: string
  revision?: number
  note?: string
}

export const verifyCommand = new Command('verify')
  .description('record that someone who did not write it has checked the revision in review')
  .argument('<slug>', 'its address')
  .requiredOption('--by <name>', 'who checked it')
  .option('--revision <number>', 'the revision that was read (default: the one in review)', toRevision)
  .option('--note <text>', 'what was found, for the record')
  .action(async (slug: string, { by, revision: read, note }: VerifyOptions) => {
    const { revision, warnings } = await withDatabase(async (db) => {
      const { submitted } = await requireState(db, slug)
      const order = { ...(await makeOrder(db, by)), slug, revision: read ?? submitted ?? 0 }
      const verified = requireDone(await verifyBrief(db, note === undefined ? order : { ...order, note }))
      return { ...verified, warnings: await listImportWarnings(db, slug) }
    })
    if (warnings.length > 0) process.stderr.write('The importer gave these warnings about the text:\n')
    for (const line of describeWarnings(warnings)) process.stderr.write(`  ${line}\n`)
    process.stdout.write(
      `Revision ${revision} of ${slug} is verified by ${by}. \`desk publish ${slug}\` sends it to readers.\n`,
    )
  })

/** The number of a revision as people type it. */
export function toRevision(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It has to be a whole number, 1 or more.')
  return number
}
