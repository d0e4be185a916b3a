import { Command } from 'commander'
import { getDemonstration, type Demonstration } from '#server/library/get-demonstration.ts'
import { removeDemonstration } from '#server/library/remove-demonstration.ts'
import { askYes } from '#desk/ask-yes.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

interface RemoveOptions {
  yes?: true
  by: string
}

export const demonstrationCommand = new Command('demonstration')
  .description('list the demonstration briefs; remove them before the publication goes live')
  .action(async () => {
    const { slugs } = await withDatabase(getDemonstration)
    process.stdout.write(slugs.map((slug) => `${slug}\n`).join('') || nothing)
  })
  .addCommand(
    new Command('remove')
      .description(
        'remove every demonstration brief for good, with the names that only they use; your own briefs are not touched',
      )
      .option('--yes', 'do not ask for confirmation')
      .option('--by <name>', 'who removes them', accountName())
      .exitOverride()
      .action(removeAll),
  )

const nothing = 'There are no demonstration briefs: nothing to remove.\n'

async function removeAll({ yes, by }: RemoveOptions): Promise<void> {
  const going = await withDatabase(getDemonstration)
  if (going.slugs.length === 0) {
    process.stdout.write(nothing)
    return
  }
  process.stdout.write(announce(going))
  if (!yes && !(await askYes('This cannot be undone. Type yes to remove them: ')))
    throw new DeskProblem('Nothing was removed. Answer yes, or add --yes.', 1)
  const gone = await withDatabase(async (db) =>
    requireDone(await removeDemonstration(db, await makeOrder(db, by))),
  )
  process.stdout.write(
    `Removed ${nameBriefs(gone.slugs.length)}, ${nameNames(gone)}. Their addresses now answer 404.\n`,
  )
}

function announce(going: Demonstration): string {
  return [
    `Will be removed: ${nameBriefs(going.slugs.length)}, ${nameNames(going)} that no other brief names.`,
    ...going.slugs.map((slug) => `  ${slug}`),
    `Will stay: ${countOf(going.ownBriefs, 'brief')} of your own, categories, settings, standing pages, people and the audit log.`,
    '',
  ].join('\n')
}

function nameBriefs(count: number): string {
  return countOf(count, 'demonstration brief')
}

function nameNames({ names: { entities, tags, techniques, sources } }: Demonstration): string {
  const some = `${countOf(entities, 'entity', 'entities')}, ${countOf(tags, 'tag')}, ${countOf(techniques, 'technique')}`
  return `${some} and ${countOf(sources, 'source')}`
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
