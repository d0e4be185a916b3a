import { Command, InvalidArgumentError, Option } from 'commander'
import type { BriefStatus } from '../domain/publication/decide-publication.ts'
import { listBriefs } from '../server/briefs/list-briefs.ts'
import { listCategories } from '../server/reader/categories.ts'
import { withDatabase } from './with-database.ts'

interface ListOptions {
  categories?: boolean
  category?: string
  status?: BriefStatus
  most: number
  json?: boolean
}

const statuses: readonly BriefStatus[] = ['draft', 'in_review', 'verified', 'scheduled', 'published', 'withdrawn']

export const listCommand = new Command('list')
  .description('list briefs, the latest first, or the categories')
  .option('--categories', 'the categories instead')
  .option('--category <slug>', 'only of this category')
  .addOption(new Option('--status <status>', 'only in this state').choices(statuses))
  .option('--most <number>', 'at most so many', toCount, 100)
  .option('--json', 'print JSON')
  .action(async (options: ListOptions) => {
    const rows = await withDatabase(async (db) =>
      options.categories
        ? listCategories(db)
        : listBriefs(db, { category: options.category ?? null, status: options.status ?? null, take: options.most }),
    )
    process.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(toLine).join(''))
  })

function toLine(row: object): string {
  return `${Object.values(row)
    .map((value) => value ?? '–')
    .join('\t')}\n`
}

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 100_000) throw new InvalidArgumentError('a whole number from 1 to 100000')
  return count
}
