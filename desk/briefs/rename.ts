import { Command } from 'commander'
import { renameBrief } from '#server/briefs/rename-brief.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

export const renameCommand = new Command('rename')
  .description('change the address of a brief; the old one redirects to it for ever')
  .argument('<slug>', 'its current address')
  .argument('<to>', 'its new address')
  .option('--by <name>', 'who renames it', accountName())
  .action(async (slug: string, to: string, { by }: { by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await renameBrief(db, { ...(await makeOrder(db, by)), slug, to })),
    )
    process.stdout.write(`${slug} is now at ${to}.\n`)
  })
