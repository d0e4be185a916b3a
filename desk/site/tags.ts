import { Command } from 'commander'
import { getTagRow, listTags } from '#server/tags/list-tags.ts'
import { mergeTags } from '#server/tags/merge-tags.ts'
import { renameTag } from '#server/tags/rename-tag.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'
import { uniteNames } from './unite-names.ts'

interface RenameOptions {
  address?: string
  alias?: string[]
  by: string
}

export const tagsCommand = new Command('tags')
  .description('list tags with the number of published briefs that carry them; rename or merge some')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const rows = await withDatabase(listTags)
    const lines = rows.map(({ slug, name, briefs }) => `${slug}\t${name}\t${briefs}\n`)
    process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : lines.join(''))
  })
  .addCommand(
    new Command('rename')
      .description('rename a tag; its old name and address still lead to it')
      .argument('<slug>', 'its current address')
      .argument('<name>', 'its new name')
      .option('--address <slug>', 'its new address')
      .option('--alias <name...>', 'more names that it goes by, added to those it has')
      .option('--by <name>', 'who renames it', accountName())
      .exitOverride()
      .action(renameOne),
  )
  .addCommand(
    new Command('merge')
      .description(
        'merge a tag into another, which takes over its names, briefs and address; the desk can undo this until either changes',
      )
      .argument('<slug>', 'the address of the one that goes')
      .argument('<into>', 'the address of the one that stays')
      .option('--by <name>', 'who merges them', accountName())
      .exitOverride()
      .action(mergeOne),
  )

async function renameOne(slug: string, name: string, options: RenameOptions): Promise<void> {
  const to = await withDatabase(async (db) => {
    const before = await getTagRow(db, slug)
    if (!before) throw new DeskProblem(describeRefusal('unknown-tag'), 1)
    const renaming = {
      ...(await makeOrder(db, options.by)),
      slug,
      before: { name: before.name, aliases: before.aliases },
      after: { name, aliases: uniteNames(before.aliases, options.alias) },
      to: options.address ?? slug,
    }
    return requireDone(await renameTag(db, renaming)).slug
  })
  process.stdout.write(`${name} is at ${to}.\n`)
}

async function mergeOne(slug: string, into: string, { by }: { by: string }): Promise<void> {
  await withDatabase(async (db) =>
    requireDone(await mergeTags(db, { ...(await makeOrder(db, by)), slug, into })),
  )
  process.stdout.write(`${slug} has been merged into ${into}.\n`)
}
