import { Command } from 'commander'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { accountName, makeOrder, requireDone, requireState } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

export const submitCommand = new Command('submit')
  .description('submit a draft for review: its text becomes a revision that nobody can change')
  .argument('<slug>', 'its address')
  .option('--by <name>', 'who submits it', accountName())
  .action(async (slug: string, { by }: { by: string }) => {
    const submitted = await withDatabase(async (db) => {
      const { version } = await requireState(db, slug)
      return requireDone(await submitBrief(db, { ...(await makeOrder(db, by)), slug, version: version ?? 0 }))
    })
    process.stdout.write(
      `Revision ${submitted.revision} of ${submitted.slug} is in review. \`desk verify ${submitted.slug} --by NAME\` records who checked it.\n`,
    )
  })
