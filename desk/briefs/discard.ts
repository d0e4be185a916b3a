import { Command } from 'commander'
import { discardDraft } from '#server/drafts/discard-draft.ts'
import { accountName, makeOrder, requireDone, requireState } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

export const discardCommand = new Command('discard')
  .description('discard a draft; submitted and published revisions are kept')
  .argument('<slug>', 'its address')
  .option('--by <name>', 'who does it', accountName())
  .action(async (slug: string, { by }: { by: string }) => {
    await withDatabase(async (db) => {
      const { version } = await requireState(db, slug)
      return requireDone(
        await discardDraft(db, { ...(await makeOrder(db, by)), slug, version: version ?? 0 }),
      )
    })
    process.stdout.write(`The draft of ${slug} has been discarded.\n`)
  })
