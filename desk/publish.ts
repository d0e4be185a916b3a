import { Command } from 'commander'
import { publishBrief } from '../server/briefs/publish-brief.ts'
import { accountName, requireDone } from './order.ts'
import { withDatabase } from './with-database.ts'

export const publishCommand = new Command('publish')
  .description('send the latest, verified revision of a brief to readers')
  .argument('<slug>', 'its address')
  .option('--by <name>', 'who publishes it', accountName())
  .action(async (slug: string, { by }: { by: string }) => {
    const order = { slug, by, origin: 'command line', now: new Date() } as const
    const { revision } = requireDone(await withDatabase((db) => publishBrief(db, order)))
    process.stdout.write(`Revision ${revision} of ${slug} is published.\n`)
  })
