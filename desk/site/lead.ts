import { Command } from 'commander'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { setLead } from '#server/site/set-lead.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { toInstant } from '#desk/to-instant.ts'
import { withDatabase } from '#desk/with-database.ts'

export const leadCommand = new Command('lead')
  .description('make a published brief lead the front page until a given time; then the newest leads again')
  .argument('<slug>', 'its address')
  .requiredOption('--until <instant>', 'in UTC, as 2026-03-05T06:00Z', toInstant)
  .option('--by <name>', 'who does it', accountName())
  .action(async (slug: string, { until, by }: { until: Date; by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await setLead(db, { ...(await makeOrder(db, by)), slug, until })),
    )
    process.stdout.write(`${slug} leads the front page until ${spellInstant(until.toISOString())}.\n`)
  })
