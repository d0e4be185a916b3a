import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toSubPlace } from '#front/store/store-place.ts'
import { createClient } from '#server/db/create-client.ts'

/**
 * The place below `stores`, a folder or `s3://bucket/prefix`, for the pages of a database. Pages of one must never be shown for another, so each has its
 * own, named by what its first migration drew.
 */
export async function placeStore(stores: string, databaseUrl: string): Promise<string> {
  const client = createClient(databaseUrl)
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from _prisma_migrations order by started_at, id limit 1',
    )
    const drawn = rows[0]?.id ?? ''
    return toSubPlace(stores, createHash('sha256').update(drawn).digest('hex').slice(0, 12))
  } finally {
    await client.end()
  }
}

/** Where all printed pages are kept: what SITE_STORE names, else a folder beside the database. */
export function getStores(): string {
  // An empty variable is how shells say "not set".
  const named = process.env['SITE_STORE'] ?? ''
  return named === '' ? '.data/site' : named
}

/** What tells the templates and styles of one build from those of another. */
export function readEdition(build: string): string {
  return readFileSync(path.join(build, 'sources'), 'utf8').slice(0, 12)
}
