import { Command } from 'commander'
import { withdrawBrief } from '#server/briefs/withdraw-brief.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

export const withdrawCommand = new Command('withdraw')
  .description('withdraw a published brief: its address answers 410 with the reason')
  .argument('<slug>', 'its address')
  .requiredOption('--reason <text>', 'for readers: why')
  .option('--by <name>', 'who withdraws it', accountName())
  .action(async (slug: string, { reason, by }: { reason: string; by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await withdrawBrief(db, { ...(await makeOrder(db, by)), slug, reason })),
    )
    process.stdout.write(`${slug} has been withdrawn. Its address now gives the reason.\n`)
  })
