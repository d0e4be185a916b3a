import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { parseEnvironment } from '#server/config/environment.ts'
import { applyMigrations, listMigrations } from '#server/db/apply-migrations.ts'
import { createClient } from '#server/db/create-client.ts'
import { holdPostgres } from '#server/postgres/hold-postgres.ts'

export interface TestServer {
  /** A database of the server to issue CREATE DATABASE from. */
  url: string
  /** An empty database with all migrations applied. */
  template: string
  stop: () => Promise<void>
}

/**
 * A PostgreSQL for tests: one of its own in a temporary folder, or databases of its own on the server that
 * DATABASE_URL names. Never the database of the site.
 */
export async function startTestServer(): Promise<TestServer> {
  const { databaseUrl } = parseEnvironment(process.env)
  const prefix = `test_${randomBytes(6).toString('hex')}`
  const server =
    databaseUrl === null
      ? await startOwnServer()
      : { url: databaseUrl, stop: () => dropAll(databaseUrl, prefix) }
  const template = `${prefix}_template`
  await onServer(server.url, `create database ${template}`)
  const templateUrl = withDatabaseName(server.url, template)
  await applyMigrations(templateUrl, await listMigrations('prisma/migrations'))
  return { ...server, template }
}

/**
 * What nobody reads again need not reach the disk, and a cluster that goes as a whole needs neither checkpoints nor anybody
 * who tidies a hundred databases: most of the time of these tests was spent on such things. What a power cut leaves is tested with the site's own settings, elsewhere.
 */
const settings = [
  'fsync = off',
  'full_page_writes = off',
  'synchronous_commit = off',
  "checkpoint_timeout = '1h'",
  "max_wal_size = '8GB'",
  'autovacuum = off',
]

async function startOwnServer() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-test-'))
  // PostgreSQL runs under another account when the tests run as root.
  chmodSync(folder, 0o755)
  const hold = await holdPostgres(folder, 'tests')
  const client = await connect(hold.url)
  for (const setting of settings) await client.query(`alter system set ${setting}`)
  await client.query('select pg_reload_conf()')
  await client.end()
  return {
    url: hold.url,
    async stop() {
      await hold.release()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A new database copied from the template; its name starts like the template's, so that it is dropped with it. */
export async function copyDatabase(server: Pick<TestServer, 'url' | 'template'>): Promise<string> {
  const name = `${server.template.replace(/_template$/, '')}_${randomBytes(4).toString('hex')}`
  await onServer(server.url, `create database ${name} template ${server.template}`)
  return withDatabaseName(server.url, name)
}

/** An empty database without any migration. */
export async function emptyDatabase(server: Pick<TestServer, 'url' | 'template'>): Promise<string> {
  const name = `${server.template.replace(/_template$/, '')}_${randomBytes(4).toString('hex')}`
  await onServer(server.url, `create database ${name} template template0`)
  return withDatabaseName(server.url, name)
}

async function dropAll(url: string, prefix: string): Promise<void> {
  const client = await connect(url)
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where datname like $1',
    [`${prefix}%`],
  )
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  await client.end()
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = await connect(url)
  try {
    // Two files may copy the template at the same moment, which PostgreSQL refuses; the lock makes them queue.
    await client.query('select pg_advisory_lock(7411903222)')
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = createClient(url)
  await client.connect()
  return client
}

function withDatabaseName(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
