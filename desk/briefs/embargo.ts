import { Command } from 'commander'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { setEmbargo } from '#server/briefs/set-embargo.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { toInstant } from '#desk/to-instant.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

interface EmbargoOptions {
  until?: Date
  lift?: boolean
  by: string
}

export const embargoCommand = new Command('embargo')
  .description('keep an unpublished text from going out before a given time, or lift the embargo')
  .argument('<slug>', 'its address')
  .option('--until <instant>', 'in UTC, as 2026-03-05T06:00Z', toInstant)
  .option('--lift', 'lift the embargo instead')
  .option('--by <name>', 'who does it', accountName())
  .action(async (slug: string, { until, lift, by }: EmbargoOptions) => {
    if ((until === undefined) === (lift !== true))
      throw new DeskProblem('Give either --until INSTANT or --lift.', 2)
    await withDatabase(async (db) =>
      requireDone(await setEmbargo(db, { ...(await makeOrder(db, by)), slug, until: until ?? null })),
    )
    process.stdout.write(
      until
        ? `${slug} is under embargo until ${spellInstant(until.toISOString())}.\n`
        : `${slug} is not under embargo.\n`,
    )
  })
