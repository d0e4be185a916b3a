import { Command } from 'commander'
import { withdrawBrief } from '#server/briefs/withdraw-brief.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

export const withdrawCommand = new Command('withdraw')
  .description('take a published brief back in public: its address answers 410 with the reason')
  .argument('<slug>', 'its address')
  .requiredOption('--reason <text>', 'for readers: why')
  .option('--by <name>', 'who withdraws it', accountName())
  .action(async (slug: string, { reason, by }: { reason: string; by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await withdrawBrief(db, { ...(await makeOrder(db, by)), slug, reason })),
    )
    process.stdout.write(`${slug} is withdrawn; its address says so and why.\n`)
  })
