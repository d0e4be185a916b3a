import type pg from 'pg'

/** The columns of a table of the database, in their order, and those of its primary key. */
export interface TableShape {
  columns: string[]
  key: string[]
}

/** A row of what `readShapes` asks for. */
export interface ShapeRow extends TableShape {
  name: string
}

/** What the tables of the schema `public` look like, by their names. */
export async function readShapes(
  ask: (query: string) => Promise<ShapeRow[]>,
): Promise<Map<string, TableShape>> {
  const rows = await ask(`
    select c.relname::text as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
  return new Map(rows.map(({ name, columns, key }) => [name, { columns, key }]))
}

/** Rows that are in memory at a time. */
const step = 200

/** The answers to a query, some at a time, whatever their number. Inside a transaction, and one query at a time. */
export async function* readInSteps<Row extends object>(
  client: pg.Client,
  query: string,
): AsyncGenerator<Row[]> {
  await client.query(`declare backup_rows no scroll cursor for ${query}`)
  for (let count = step; count === step;) {
    const { rows } = await client.query<Row>(`fetch ${step} from backup_rows`)
    count = rows.length
    if (count > 0) yield rows
  }
  await client.query('close backup_rows')
}

/**
 * The rows of a table as lines of JSON, in the order of its key. PostgreSQL writes them: whole numbers of any size and
 * instants stay exact. Inside a JSON text a line can only break between two values, where a space does as well.
 */
export async function* readTableLines(
  client: pg.Client,
  { name, columns, key }: TableShape & { name: string },
): AsyncGenerator<string[]> {
  const query = `
    select replace(row_to_json(r)::text, E'\\n', ' ') as line
    from (select ${quoteAll(columns)} from ${quote(name)} order by ${quoteAll(key)}) r`
  for await (const rows of readInSteps<{ line: string }>(client, query)) yield rows.map(({ line }) => line)
}

/** Names as SQL takes them, whatever they are. */
export function quoteAll(names: readonly string[]): string {
  return names.map(quote).join(', ')
}

/** A name as SQL takes it. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
