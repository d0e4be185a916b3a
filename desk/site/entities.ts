import { Command, Option } from 'commander'
import { entityKinds, type EntityKind } from '#domain/entities/entity-names.ts'
import { getEntityRow, listEntities } from '#server/entities/list-entities.ts'
import { mergeEntities } from '#server/entities/merge-entities.ts'
import { renameEntity } from '#server/entities/rename-entity.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'
import { uniteNames } from './unite-names.ts'

interface RenameOptions {
  address?: string
  kind?: EntityKind
  alias?: string[]
  by: string
}

export const entitiesCommand = new Command('entities')
  .description('list entities with the number of published briefs that name them; rename or merge some')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const rows = await withDatabase(listEntities)
    const lines = rows.map(({ slug, name, kind, briefs }) => `${slug}\t${name}\t${kind}\t${briefs}\n`)
    process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : lines.join(''))
  })
  .addCommand(
    new Command('rename')
      .description('rename an entity; its old name and address still lead to it')
      .argument('<slug>', 'its current address')
      .argument('<name>', 'its new name')
      .option('--address <slug>', 'its new address')
      .addOption(new Option('--kind <kind>', 'what it is').choices(entityKinds))
      .option('--alias <name...>', 'more names that it goes by, added to those it has')
      .option('--by <name>', 'who renames it', accountName())
      .exitOverride()
      .action(renameOne),
  )
  .addCommand(
    new Command('merge')
      .description(
        'merge an entity into another, which takes over its names, briefs and address; the desk can undo this until either changes',
      )
      .argument('<slug>', 'the address of the one that goes')
      .argument('<into>', 'the address of the one that stays')
      .option('--by <name>', 'who merges them', accountName())
      .exitOverride()
      .action(mergeOne),
  )

async function renameOne(slug: string, name: string, options: RenameOptions): Promise<void> {
  const to = await withDatabase(async (db) => {
    const before = await getEntityRow(db, slug)
    if (!before) throw new DeskProblem(describeRefusal('unknown-entity'), 1)
    const renaming = {
      ...(await makeOrder(db, options.by)),
      slug,
      before: { name: before.name, kind: before.kind, aliases: before.aliases },
      after: { name, kind: options.kind ?? before.kind, aliases: uniteNames(before.aliases, options.alias) },
      to: options.address ?? slug,
    }
    return requireDone(await renameEntity(db, renaming)).slug
  })
  process.stdout.write(`${name} is at ${to}.\n`)
}

async function mergeOne(slug: string, into: string, { by }: { by: string }): Promise<void> {
  await withDatabase(async (db) =>
    requireDone(await mergeEntities(db, { ...(await makeOrder(db, by)), slug, into })),
  )
  process.stdout.write(`${slug} has been merged into ${into}.\n`)
}
