import { Command } from 'commander'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { setLead } from '#server/site/set-lead.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { toInstant } from '#desk/to-instant.ts'
import { withDatabase } from '#desk/with-database.ts'

interface LeadOptions {
  until?: Date
  end?: boolean
  by: string
}

export const leadCommand = new Command('lead')
  .description(
    'make a published brief lead the front page until a given time, or end that; then the newest leads again',
  )
  .argument('<slug>', 'its address')
  .option('--until <instant>', 'in UTC, as 2026-03-05T06:00Z', toInstant)
  .option('--end', 'let the newest brief lead now instead')
  .option('--by <name>', 'who does it', accountName())
  .action(async (slug: string, { until, end, by }: LeadOptions) => {
    if ((until === undefined) === (end !== true))
      throw new DeskProblem('Give either --until INSTANT or --end.', 2)
    await withDatabase(async (db) =>
      requireDone(await setLead(db, { ...(await makeOrder(db, by)), slug, until: until ?? null })),
    )
    process.stdout.write(
      until
        ? `${slug} leads the front page until ${spellInstant(until.toISOString())}.\n`
        : 'The newest brief leads the front page.\n',
    )
  })
