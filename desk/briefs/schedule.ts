import { Command } from 'commander'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { scheduleBrief, unscheduleBrief } from '#server/briefs/schedule-brief.ts'
import { accountName, makeOrder, requireDone, requireState } from '#desk/order.ts'
import { toInstant } from '#desk/to-instant.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { kindOption, noteOption, toChange, type ChangeOptions } from './change-options.ts'
import { withDatabase } from '#desk/with-database.ts'

interface ScheduleOptions extends ChangeOptions {
  at?: Date
  off?: boolean
  by: string
}

export const scheduleCommand = new Command('schedule')
  .description('publish a verified brief at a later time; the site has to be running then')
  .argument('<slug>', 'its address')
  .option('--at <instant>', 'in UTC, as 2026-03-05T06:00Z', toInstant)
  .option('--off', 'take it off the schedule instead')
  .option('--by <name>', 'who does it', accountName())
  .addOption(kindOption)
  .addOption(noteOption)
  .action(async (slug: string, { at, off, by, ...told }: ScheduleOptions) => {
    if ((at === undefined) === (off !== true)) throw new DeskProblem('Give either --at INSTANT or --off.', 2)
    const said = await withDatabase(async (db) => {
      const order = { ...(await makeOrder(db, by)), slug }
      if (at === undefined) {
        requireDone(await unscheduleBrief(db, order))
        return `${slug} is off the schedule and stays verified.`
      }
      const { submitted } = await requireState(db, slug)
      const wanted = { ...order, revision: submitted ?? 0, at, change: toChange(told) }
      const { revision } = requireDone(await scheduleBrief(db, wanted))
      return `Revision ${revision} of ${slug} will be published on ${spellInstant(at.toISOString())}, if the site is running then.`
    })
    process.stdout.write(`${said}\n`)
  })
