import { createHash } from 'node:crypto'
import pg from 'pg'

/**
 * The name of the folder of a database's printed pages. Pages of one database must never be shown for another: each
 * gets a folder named by what its first migration drew.
 */
export async function nameStore(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from _prisma_migrations order by started_at, id limit 1',
    )
    return createHash('sha256')
      .update(rows[0]?.id ?? '')
      .digest('hex')
      .slice(0, 12)
  } finally {
    await client.end()
  }
}
