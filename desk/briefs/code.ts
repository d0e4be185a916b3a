import { Argument, Command } from 'commander'
import { setCode } from '#domain/briefs/set-code.ts'
import { toInsightCode } from '#domain/judgments/insight-code.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { accountName, makeOrder, requireDone, requireState } from '#desk/order.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

export const codeCommand = new Command('code')
  .description(
    'set what kind of insight the bottom line of a draft is; the daily summary shows it as a letter',
  )
  .argument('<slug>', 'its address')
  .addArgument(
    new Argument('<code>', 'the kind of insight').choices(['signal', 'geopolitical', 'risk', 'none']),
  )
  .option('--by <name>', 'who sets it', accountName())
  .action(async (slug: string, code: string, { by }: { by: string }) => {
    await withDatabase(async (db) => {
      await requireState(db, slug)
      const draft = await getDraft(db, slug)
      if (!draft) throw new DeskProblem(describeRefusal('no-draft'), 1)
      const content = setCode(draft.content, toInsightCode(code))
      requireDone(
        await saveDraft(db, { ...draft, ...(await makeOrder(db, by)), slug, category: null, content }),
      )
    })
    process.stdout.write(`The draft of ${slug} ${code === 'none' ? 'has no code' : `is coded ${code}`}.\n`)
  })
