import { Command } from 'commander'
import { verifyBrief } from '../server/briefs/verify-brief.ts'
import { requireDone } from './order.ts'
import { withDatabase } from './with-database.ts'

export const verifyCommand = new Command('verify')
  .description('record that someone other than the author has checked the latest revision')
  .argument('<slug>', 'its address')
  .requiredOption('--by <name>', 'who checked it')
  .action(async (slug: string, { by }: { by: string }) => {
    const order = { slug, verifier: by, origin: 'command line', now: new Date() } as const
    const { revision } = requireDone(await withDatabase((db) => verifyBrief(db, order)))
    process.stdout.write(
      `Revision ${revision} of ${slug} is verified by ${by}. \`desk publish ${slug}\` sends it to readers.\n`,
    )
  })
