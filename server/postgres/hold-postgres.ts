import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { connectPatience, createClient } from '#server/db/create-client.ts'
import { isSilence } from '#server/db/is-unreachable.ts'
import { PostgresProblem } from './binaries.ts'
import { prepareClusterPlace, type ClusterPlace } from './cluster-place.ts'
import {
  clusterUser,
  findPostmaster,
  initialiseCluster,
  readPassword,
  startPostmaster,
  stopPostmaster,
  type Postmaster,
} from './postmaster.ts'

/** A use of the embedded PostgreSQL. */
export interface PostgresHold {
  url: string
  /** True if this hold started the server. */
  started: boolean
  moved: string | null
  /** Resolves if the server ends although it is held. */
  lost: Promise<void>
  /** Gives it up. The last one to do so stops the server. */
  release: () => Promise<void>
}

/** Everyone who uses the server holds this advisory lock shared; who stops it must get it alone. */
const holdersLock = 7_411_903_218

/**
 * Uses the embedded PostgreSQL whose data is below `folder`: adopts a running one (another command's, or one
 * that a killed start left behind), else starts it. One that lets nobody in for `patience` milliseconds hangs: that is
 * said at once, and not tried again.
 */
export async function holdPostgres(
  folder: string,
  database: string,
  patience = connectPatience,
): Promise<PostgresHold> {
  const place = prepareClusterPlace(folder)
  const before = findPostmaster(place)
  for (let tries = 0; tries < 60; tries++) {
    initialiseCluster(place)
    const postmaster = findPostmaster(place) ?? (await startPostmaster(place), findPostmaster(place))
    const hold = postmaster && (await tryHold(place, postmaster, { database, patience }))
    if (hold) return { ...hold, started: before === null, moved: place.moved }
    await wait(250)
  }
  throw new PostgresProblem(`The embedded PostgreSQL did not start; its log ends: ${lastLine(place.log)}`)
}

async function tryHold(
  place: ClusterPlace,
  postmaster: Postmaster,
  { database, patience }: { database: string; patience: number },
) {
  const url = (name: string) =>
    `postgresql://${clusterUser}:${encodeURIComponent(readPassword(place))}@127.0.0.1:${postmaster.port}/${name}`
  const client = createClient(url('postgres'), { connectionTimeoutMillis: patience })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const held = await client.query<{ held: boolean }>('select pg_try_advisory_lock_shared($1) as held', [
      holdersLock,
    ])
    if (!held.rows[0]?.held) return await client.end().then(() => null)
    await createDatabaseOnce(client, database)
  } catch (error) {
    await client.end().catch(() => undefined)
    if (isSilence(error))
      throw new PostgresProblem(
        `The embedded PostgreSQL (process ${postmaster.pid}) did not answer within ${patience / 1000} seconds.`,
      )
    // Starting up, shutting down or recovering: the caller tries again.
    return null
  }
  const state = { isReleased: false }
  const lost = new Promise<void>((resolve) => {
    client.once('end', () => {
      if (!state.isReleased) resolve()
    })
  })
  const letGo = () => {
    state.isReleased = true
    return release({ place, client, patience })
  }
  return { url: url(database), lost, release: letGo }
}

async function createDatabaseOnce(client: pg.Client, database: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [database])
  if (found.rowCount) return
  await client.query(`create database ${client.escapeIdentifier(database)}`).catch((error: unknown) => {
    // Another start made it in between (42P04 duplicate_database, 23505 in the catalogue).
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error
  })
}

interface Release {
  place: ClusterPlace
  client: pg.Client
  patience: number
}

/** One that does not answer is left as it is: whoever holds it next says so. */
async function release({ place, client, patience }: Release): Promise<void> {
  const asked = client
    .query('select pg_advisory_unlock_shared($1)', [holdersLock])
    .then(() => client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [holdersLock]))
    .then((answer) => answer.rows[0]?.alone === true)
    .catch(() => false)
  const alone = await Promise.race([asked, wait(patience, false, { ref: false })])
  const postmaster = findPostmaster(place)
  if (alone && postmaster) await stopPostmaster(place, postmaster)
  await client.end().catch(() => undefined)
}

function lastLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? ''
  } catch {
    return '(there is no log)'
  }
}
