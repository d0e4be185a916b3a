import type { Transaction } from '#server/db/database.ts'
import type { ManifestTable } from './backup-manifest.ts'
import type { CarriedTable } from './list-carried.ts'
import { quote, quoteAll } from './read-table-lines.ts'

/** Characters that are sent at a time. Prisma remembers its last hundred queries, so larger ones would fill the memory. */
const chunkLength = 100_000

type WantedTable = ManifestTable & CarriedTable

/**
 * Writes the rows of one part of a table, lines of JSON as `readTableLines` made them, and keeps in `restore_later` what
 * can only be filled in at the end. Columns that the lines do not have get their default. Returns how many rows there were.
 */
export async function insertLines(tx: Transaction, table: WantedTable, text: string): Promise<number> {
  let count = 0
  for (const lines of cutChunks(text)) count += await insertChunk(tx, table, `[${lines.join(',')}]`)
  return count
}

/** Whole lines, some at a time. */
function* cutChunks(text: string): Generator<string[]> {
  let [lines, length]: [string[], number] = [[], 0]
  for (const line of text.split('\n')) {
    if (line === '') continue
    lines.push(line)
    length += line.length
    if (length < chunkLength) continue
    yield lines
    ;[lines, length] = [[], 0]
  }
  if (lines.length > 0) yield lines
}

async function insertChunk(tx: Transaction, table: WantedTable, all: string): Promise<number> {
  const { name, columns, later = [], seededBy } = table
  const now = columns.filter((column) => !later.includes(column))
  const place =
    seededBy === undefined
      ? ''
      : `on conflict (${quote(seededBy)}) do update set ${now.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ')}`
  const count = await tx.$executeRawUnsafe(
    `insert into ${quote(name)} (${quoteAll(now)})
     select ${quoteAll(now)} from json_populate_recordset(null::${quote(name)}, $1::json) ${place}`,
    all,
  )
  if (later.length > 0) await keepForLater(tx, name, { all, columns: ['id', ...later] })
  return count
}

async function keepForLater(
  tx: Transaction,
  name: string,
  { all, columns }: { all: string; columns: readonly string[] },
): Promise<void> {
  const pairs = columns.map((column) => `'${column}', x -> '${column}'`).join(', ')
  await tx.$executeRawUnsafe(
    `insert into restore_later select $2, json_build_object(${pairs}) from json_array_elements($1::json) x
     where ${columns
       .slice(1)
       .map((column) => `x ->> '${column}' is not null`)
       .join(' or ')}`,
    all,
    name,
  )
}

/** Fills in what had to wait for other rows. The rules of the database look at it as they do whenever it changes. */
export async function insertLater(tx: Transaction, { name, later = [] }: WantedTable): Promise<void> {
  if (later.length === 0) return
  const values = later.map((column) => `${quote(column)} = r.${quote(column)}`).join(', ')
  await tx.$executeRawUnsafe(
    `update ${quote(name)} t set ${values}
     from restore_later l cross join lateral json_populate_record(null::${quote(name)}, l.line) r
     where l.name = $1 and t.id = r.id`,
    name,
  )
}
