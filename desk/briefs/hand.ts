import { Command } from 'commander'
import { handDraft } from '#server/drafts/hand-draft.ts'
import { accountName, findKnown, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

interface HandOptions {
  takeBack?: boolean
  by: string
}

export const handCommand = new Command('hand')
  .description('let another author edit a draft, or take it back from them')
  .argument('<slug>', 'its address')
  .argument('<name>', 'the author, by name or id')
  .option('--take-back', 'take it back instead')
  .option('--by <name>', 'who does it', accountName())
  .action(async (slug: string, to: string, { takeBack = false, by }: HandOptions) => {
    const { name } = await withDatabase(async (db) => {
      const personId = await findKnown(db, to)
      const order = await makeOrder(db, by)
      return requireDone(await handDraft(db, { ...order, slug, personId, mayWrite: !takeBack }))
    })
    process.stdout.write(
      takeBack ? `${name} can no longer edit ${slug}.\n` : `${name} can now edit ${slug}.\n`,
    )
  })
