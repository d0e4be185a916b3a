import { Command } from 'commander'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { accountName, makeOrder, requireDone, requireState } from '#desk/order.ts'
import { kindOption, noteOption, toChange, type ChangeOptions } from './change-options.ts'
import { withDatabase } from '#desk/with-database.ts'

export const publishCommand = new Command('publish')
  .description('send the verified revision of a brief to readers')
  .argument('<slug>', 'its address')
  .option('--by <name>', 'who publishes it', accountName())
  .addOption(kindOption)
  .addOption(noteOption)
  .action(async (slug: string, { by, ...told }: { by: string } & ChangeOptions) => {
    const change = toChange(told)
    const { revision } = await withDatabase(async (db) => {
      const { submitted } = await requireState(db, slug)
      const order = { ...(await makeOrder(db, by)), slug, revision: submitted ?? 0, change }
      return requireDone(await publishBrief(db, order))
    })
    process.stdout.write(`Revision ${revision} of ${slug} is published.\n`)
  })
