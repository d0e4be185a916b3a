import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { createClient } from './create-client.ts'

/** Two starts on one database apply each migration once. */
const migrationLock = 7_411_903_219

export interface Migration {
  name: string
  sql: string
}

/** The migrations of a folder in Prisma's layout, oldest first. */
export async function listMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name, sql: await readFile(path.join(folder, name, 'migration.sql'), 'utf8') })),
  )
}

/**
 * Brings a database up to the last of `migrations`, each in a transaction of its own, and records them as Prisma
 * does, so that `prisma migrate status` agrees. Returns the names it applied. Throws `MigrationProblem` with one
 * sentence when one fails (nothing of it is kept) or when one that was applied has changed since.
 */
export async function applyMigrations(
  connectionString: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = createClient(connectionString)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(prismaTable)
    const done = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    const checksums = new Map(done.rows.map((row) => [row.migration_name, row.checksum]))
    refuseChanged(migrations, checksums)
    const open = migrations.filter((migration) => !checksums.has(migration.name))
    for (const migration of open) await applyOne(client, migration)
    return open.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

export class MigrationProblem extends Error {
  override name = 'MigrationProblem'
}

function refuseChanged(migrations: readonly Migration[], checksums: ReadonlyMap<string, string>): void {
  const changed = migrations.find(({ name, sql }) => (checksums.get(name) ?? checksum(sql)) !== checksum(sql))
  if (changed)
    throw new MigrationProblem(`Migration ${changed.name} was changed after this database had applied it.`)
}

async function applyOne(client: pg.Client, { name, sql }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum(sql), name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationProblem(
      `Migration ${name} failed and left nothing behind: ${(error as Error).message}.`,
    )
  }
}

function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

/** As Prisma's own schema engine creates it. */
const prismaTable = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`
