import { Command } from 'commander'
import { withdrawBrief } from '../server/briefs/withdraw-brief.ts'
import { accountName, requireDone } from './order.ts'
import { withDatabase } from './with-database.ts'

export const withdrawCommand = new Command('withdraw')
  .description('take a published brief back in public: its address answers 410 with the reason')
  .argument('<slug>', 'its address')
  .requiredOption('--reason <text>', 'for readers: why')
  .option('--by <name>', 'who withdraws it', accountName())
  .action(async (slug: string, { reason, by }: { reason: string; by: string }) => {
    const order = { slug, reason, by, origin: 'command line', now: new Date() } as const
    requireDone(await withDatabase((db) => withdrawBrief(db, order)))
    process.stdout.write(`${slug} is withdrawn; its address says so and why.\n`)
  })
