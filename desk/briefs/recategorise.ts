import { Command } from 'commander'
import { recategoriseBrief } from '#server/briefs/recategorise-brief.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

export const recategoriseCommand = new Command('recategorise')
  .description('file a brief under another category')
  .argument('<slug>', 'its address')
  .argument('<category>', 'the category it belongs to')
  .option('--by <name>', 'who does it', accountName())
  .action(async (slug: string, category: string, { by }: { by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await recategoriseBrief(db, { ...(await makeOrder(db, by)), slug, category })),
    )
    process.stdout.write(`${slug} is now filed under ${category}.\n`)
  })
