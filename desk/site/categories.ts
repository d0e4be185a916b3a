import { Command, InvalidArgumentError } from 'commander'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { saveCategory } from '#server/categories/save-category.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { withDatabase } from '#desk/with-database.ts'

interface SaveOptions {
  name?: string
  watches?: string
  position?: number
  address?: string
  by: string
}

export const categoriesCommand = new Command('categories')
  .description('list categories in their order, with the number of published briefs; add or change one')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const rows = await withDatabase(listCategoryRows)
    const lines = rows.map(({ slug, name, briefs, watches }) => `${slug}\t${name}\t${briefs}\t${watches}\n`)
    process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : lines.join(''))
  })
  .addCommand(
    new Command('save')
      .description('change a category, or add one; options left out change nothing')
      .argument('<slug>', 'its address')
      .option('--name <name>', 'its name')
      .option('--watches <sentence>', 'what it watches')
      .option('--position <number>', 'its position, from 1 (a new one goes last)', toPlace)
      .option('--address <slug>', 'its new address; the old one redirects there')
      .option('--by <name>', 'who does it', accountName())
      .exitOverride()
      .action(saveOne),
  )

async function saveOne(slug: string, options: SaveOptions): Promise<void> {
  const saved = await withDatabase(async (db) => {
    const rows = await listCategoryRows(db)
    const row = rows.find((one) => one.slug === slug)
    const place = options.position === undefined ? undefined : options.position - 1
    const after = {
      slug: options.address ?? slug,
      name: options.name ?? row?.name ?? '',
      watches: options.watches ?? row?.watches ?? '',
      position: place ?? row?.position ?? rows.length,
    }
    return requireDone(
      await saveCategory(db, { ...(await makeOrder(db, options.by)), before: row ?? null, after }),
    )
  })
  process.stdout.write(`Saved /categories/${saved.slug}.\n`)
}

function toPlace(text: string): number {
  const place = Number(text)
  if (!Number.isInteger(place) || place < 1 || place > 1_000)
    throw new InvalidArgumentError('It has to be a whole number from 1 to 1000.')
  return place
}
