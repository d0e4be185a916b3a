import { parseEnvironment } from '#server/config/environment.ts'
import { applyMigrations, listMigrations } from './apply-migrations.ts'
import { connectPatience, createClient } from './create-client.ts'
import { isSilence } from './is-unreachable.ts'
import { holdPostgres } from '#server/postgres/hold-postgres.ts'
import { StartProblem } from '#server/config/start-problem.ts'

/** A database that is there, and what to do when it is no longer needed. */
export interface HeldDatabase {
  url: string
  /** How it came about, for people. */
  how: string
  /** Resolves if the embedded server ends although it is held. */
  lost: Promise<void>
  release: () => Promise<void>
}

const oldestServer = 15

/**
 * The database of the site: the one DATABASE_URL names, else the embedded one below `.data/`. Throws one sentence
 * where it cannot be used, or says nothing for `patience` milliseconds.
 */
export async function holdSiteDatabase({ patience = connectPatience } = {}): Promise<HeldDatabase> {
  const { databaseUrl } = parseEnvironment(process.env)
  if (databaseUrl !== null) {
    await checkServer(databaseUrl, patience)
    return {
      url: databaseUrl,
      how: 'the one DATABASE_URL names',
      lost: new Promise(() => undefined),
      release: () => Promise.resolve(),
    }
  }
  const hold = await holdPostgres('.data', 'worldwidewatchers', patience)
  const how = hold.started ? 'embedded' : 'embedded, already running'
  return {
    url: hold.url,
    how: hold.moved ? `${how} (${hold.moved})` : how,
    lost: hold.lost,
    release: hold.release,
  }
}

/** Brings the database up to date. Returns the names of the migrations it applied. */
export async function migrate(url: string): Promise<string[]> {
  return applyMigrations(url, await listMigrations('prisma/migrations'))
}

async function checkServer(url: string, patience: number): Promise<void> {
  const client = createClient(url, { connectionTimeoutMillis: patience, query_timeout: patience })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
    if (version < oldestServer)
      throw new Error(`it is PostgreSQL ${version}, and ${oldestServer} or newer is needed`)
  } catch (error) {
    throw new StartProblem(`The database that DATABASE_URL names cannot be used: ${reason(error, patience)}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function reason(error: unknown, patience: number): string {
  if (isSilence(error)) return `it did not answer within ${patience / 1000} seconds`
  // Several addresses of one host fail together, and the message of the whole is empty.
  if (error instanceof AggregateError) return error.errors.map((one) => reason(one, patience)).join('; ')
  return error instanceof Error ? error.message : String(error)
}
