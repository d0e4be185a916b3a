import { Command, InvalidArgumentError, Option } from 'commander'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { makeOrder, requireDone, requireState } from '#desk/order.ts'
import { toRevision } from './verify.ts'
import { withDatabase } from '#desk/with-database.ts'

interface ReturnOptions {
  by: string
  note: string
  revision?: number
  comment: { key: string; text: string }[]
}

export const returnCommand = new Command('return')
  .description('return the revision in review to its author, saying what has to change')
  .argument('<slug>', 'its address')
  .requiredOption('--by <name>', 'who read it; never who wrote it')
  .requiredOption('--note <text>', 'for the author: what has to change')
  .option('--revision <number>', 'the revision that was read (default: the one in review)', toRevision)
  .addOption(
    new Option(
      '--comment <key=text...>',
      'a comment on one part, named by its key as `desk export --format json` shows it',
    )
      .argParser(toComment)
      .default([], 'none'),
  )
  .action(async (slug: string, { by, note, revision: read, comment }: ReturnOptions) => {
    const { revision } = await withDatabase(async (db) => {
      const { submitted } = await requireState(db, slug)
      const order = { ...(await makeOrder(db, by)), slug, note, revision: read ?? submitted ?? 0 }
      return requireDone(await returnBrief(db, { ...order, comments: comment }))
    })
    process.stdout.write(
      `Revision ${revision} of ${slug} is returned. \`desk edit ${slug} FILE\` changes the draft.\n`,
    )
  })

function toComment(text: string, before: ReturnOptions['comment']): ReturnOptions['comment'] {
  const [, key, said] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (key === undefined || said === undefined) throw new InvalidArgumentError('Write KEY=TEXT.')
  return [...before, { key, text: said }]
}
