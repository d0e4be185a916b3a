import { Command } from 'commander'
import { listImportWarnings } from '../server/briefs/list-import-warnings.ts'
import { verifyBrief } from '../server/briefs/verify-brief.ts'
import { requireDone } from './order.ts'
import { describeWarnings } from './warnings.ts'
import { withDatabase } from './with-database.ts'

export const verifyCommand = new Command('verify')
  .description('record that someone other than the author has checked the latest revision')
  .argument('<slug>', 'its address')
  .requiredOption('--by <name>', 'who checked it')
  .action(async (slug: string, { by }: { by: string }) => {
    const order = { slug, verifier: by, origin: 'command line', now: new Date() } as const
    const { verified, warnings } = await withDatabase(async (db) => ({
      verified: await verifyBrief(db, order),
      warnings: await listImportWarnings(db, slug),
    }))
    const { revision } = requireDone(verified)
    if (warnings.length > 0) process.stderr.write('The importer warned of this in the text:\n')
    for (const line of describeWarnings(warnings)) process.stderr.write(`  ${line}\n`)
    process.stdout.write(
      `Revision ${revision} of ${slug} is verified by ${by}. \`desk publish ${slug}\` sends it to readers.\n`,
    )
  })
