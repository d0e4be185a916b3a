import { Command, InvalidArgumentError, Option } from 'commander'
import { briefStates, type BriefState } from '#domain/people/governed-brief.ts'
import { listBriefs, type ListedBrief } from '#server/briefs/list-briefs.ts'
import { withDatabase } from '#desk/with-database.ts'

interface ListOptions {
  category?: string
  status?: BriefState
  words?: string
  most: number
  json?: boolean
}

export const listCommand = new Command('list')
  .description('list briefs, the latest first, with their states')
  .option('--category <slug>', 'only of this category')
  .addOption(new Option('--status <status>', 'only in this state').choices(briefStates))
  .option('--words <words>', 'only those with these words in their title or address')
  .option('--most <number>', 'how many at most', toCount, 100)
  .option('--json', 'print JSON')
  .action(async (options: ListOptions) => {
    const { category = null, status = null, words = null, most: take } = options
    const rows = await withDatabase((db) => listBriefs(db, { category, status, words, take }))
    process.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(toLine).join(''))
  })

/** One line of tab-separated values, in the order of the row's fields. */
function toLine(row: ListedBrief): string {
  const values = Object.values(row) as (string | number | null)[]
  return `${values.map((value) => value ?? '–').join('\t')}\n`
}

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 100_000)
    throw new InvalidArgumentError('It has to be a whole number from 1 to 100000.')
  return count
}
