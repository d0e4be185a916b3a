import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { someOf } from '#ops/testing/often.ts'
import { emptyDatabase } from '#ops/testing/test-server.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { draftMigrationSql } from '#prisma/draft/schema-sql.ts'
import { judgmentRoles, scenarioKinds, sectionKinds } from '#domain/briefs/brief-content.ts'
import { editionNames } from '#domain/days/editions.ts'
import { entityKinds } from '#domain/entities/entity-names.ts'
import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { insightCodes } from '#domain/judgments/insight-code.ts'
import { yardstickIds } from '#domain/judgments/likelihood.ts'
import { linkKinds } from '#domain/sign-in/one-time-links.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import { correctionKinds } from '#domain/publications/correction-kind.ts'
import { roles } from '#domain/people/actor.ts'
import { workStates } from '#domain/people/governed-brief.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { applyMigrations, listMigrations, MigrationProblem, type Migration } from './apply-migrations.ts'
import { createClient } from './create-client.ts'
import { openDatabase } from './database.ts'

const test = useDatabase()
const folder = 'prisma/migrations'
const all = await listMigrations(folder)

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = createClient(url)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Everything the schema language describes: columns, keys, indexes, enumerations. Checks and triggers are ours. */
async function describeDatabase(url: string): Promise<string[]> {
  const rows = await query<{ line: string }>(
    url,
    `select format('column %s.%s %s %s null=%s default=%s', c.table_name, c.column_name, c.udt_name,
        coalesce(c.datetime_precision::text, c.character_maximum_length::text), c.is_nullable, c.column_default) as line
     from information_schema.columns c natural join information_schema.tables t
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
     union all
     select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
     from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u')
     union all
     select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
     union all
     select format('enum %s: %s', t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder))
     from pg_enum e join pg_type t on t.oid = e.enumtypid group by t.typname`,
  )
  return rows
    .map(({ line }) => line)
    .filter((line) => !line.includes('_prisma_migrations'))
    .sort()
}

describe('migrations', () => {
  it('describe the same database as schema.prisma', async () => {
    const migrated = await emptyDatabase(inject('testServer'))
    await applyMigrations(migrated, await listMigrations(folder))
    const drafted = await emptyDatabase(inject('testServer'))
    const after = await readFile('prisma/schema.prisma', 'utf8')
    await query(drafted, await draftMigrationSql({ before: null, after, connectionString: drafted }))
    const described = await describeDatabase(migrated)
    expect(described.length).toBeGreaterThan(150)
    expect(described).toEqual(await describeDatabase(drafted))
  })

  it.each(someOf(all.map(({ name }, index) => [name, index] as const)))(
    'bring the schema of %s up to date with its data',
    async (_, index) => {
      const url = await emptyDatabase(inject('testServer'))
      await applyMigrations(url, all.slice(0, index + 1))
      await query(url, await readSample(all.slice(0, index + 1)))
      const before = await countRows(url)
      await applyMigrations(url, all)
      const after = await countRows(url)
      for (const [table, count] of before) expect(after.get(table), table).toBeGreaterThanOrEqual(count)
      expect(before.get('briefs')).toBeGreaterThan(0)
      expect(after.get('live publications'), 'every live revision has its publication').toBe(
        after.get('published briefs'),
      )
      expect(after.get('listings'), 'every visible brief is in the lists').toBe(after.get('visible briefs'))
      await expectReadable(url)
    },
  )

  it.each<[column: string, words: readonly string[]]>([
    ['drafts.state', workStates],
    ['drafts.marking', tlpMarkings],
    ['reviews.outcome', ['verified', 'returned']],
    ['people.kind', ['person', 'system']],
    ['person_roles.role', roles],
    ['revisions.marking', tlpMarkings],
    ['sections.kind', sectionKinds],
    ['judgments.role', judgmentRoles],
    ['judgments.confidence', confidenceLevels],
    ['judgments.likelihood_yardstick', yardstickIds],
    ['hypotheses.likelihood_yardstick', yardstickIds],
    ['scenarios.likelihood_yardstick', yardstickIds],
    ['scenarios.kind', scenarioKinds],
    ['entities.kind', entityKinds],
    ['corrections.kind', correctionKinds],
    ['list_counts.kind', ['category', 'entity', 'month', 'tag', 'technique']],
    ['judgments.code', insightCodes],
    ['brief_events.kind', ['published', 'corrected', 'withdrawn']],
    ['one_time_links.kind', linkKinds],
    ['daily_reports.edition', editionNames],
    ['daily_reports.marking', tlpMarkings],
    ['prints.state', ['fresh', 'owed', 'stale', 'dropped', 'out']],
  ])('let %s hold the words of the domain, and no others', async (column, words) => {
    const [row] = await query<{ rule: string }>(
      test.url,
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = '${column.replace('.', '_')}_words'`,
    )
    const listed = [...(row?.rule.matchAll(/'([^']+)'::text/g) ?? [])].map(([, word]) => word)
    expect(listed.sort()).toEqual([...words].sort())
  })

  it('are applied once and recorded as Prisma records them', async () => {
    const url = await emptyDatabase(inject('testServer'))
    const migrations = await listMigrations(folder)
    expect(await applyMigrations(url, migrations)).toEqual(migrations.map(({ name }) => name))
    expect(await applyMigrations(url, migrations)).toEqual([])
    const rows = await query(
      url,
      'select migration_name, applied_steps_count, finished_at is not null as done from _prisma_migrations order by 1',
    )
    expect(rows).toEqual(
      migrations.map(({ name }) => ({ migration_name: name, applied_steps_count: 1, done: true })),
    )
  })

  it('are applied once by two starts at the same time', async () => {
    const url = await emptyDatabase(inject('testServer'))
    const migrations = await listMigrations(folder)
    const applied = await Promise.all([applyMigrations(url, migrations), applyMigrations(url, migrations)])
    expect(applied.flat().sort()).toEqual(migrations.map(({ name }) => name).sort())
  })

  it('leave nothing of one that fails, and say which', async () => {
    const url = await emptyDatabase(inject('testServer'))
    const broken = [{ name: '1_broken', sql: 'create table half (id int); select no_such_function();' }]
    await expect(applyMigrations(url, broken)).rejects.toThrow(
      /^Migration 1_broken failed and left nothing behind/,
    )
    await expect(applyMigrations(url, broken)).rejects.toThrow(MigrationProblem)
    expect(await query(url, "select 1 from pg_tables where tablename = 'half'")).toEqual([])
  })

  it('refuse a database whose applied migration was edited', async () => {
    const url = await emptyDatabase(inject('testServer'))
    await applyMigrations(url, [{ name: '1_first', sql: 'create table a (id int)' }])
    await expect(applyMigrations(url, [{ name: '1_first', sql: 'create table b (id int)' }])).rejects.toThrow(
      /was changed/,
    )
  })
})

/** Every published brief of an earlier schema can be shown to readers. */
async function expectReadable(url: string): Promise<void> {
  const db = openDatabase(url)
  for (const { slug } of await db.brief.findMany({
    where: { liveRevisionId: { not: null }, withdrawnAt: null },
  }))
    expect(await getPublishedBrief(db, slug)).toMatchObject({ status: 200, brief: { slug } })
  await db.$disconnect()
}

/** Data as the schema of the last of `migrations` held it: its own sample, or an earlier one if it changed no table. */
async function readSample(migrations: readonly Migration[]): Promise<string> {
  const last = migrations.findLast(({ name }) => existsSync(`prisma/samples/${name}.sql`))
  const since = last ? migrations.slice(migrations.indexOf(last) + 1) : migrations
  const changing = since.filter(({ sql }) => /^\s*(?:create|alter|drop) table/im.test(sql))
  expect(
    changing.map(({ name }) => name),
    'migrations that change tables and have no sample',
  ).toEqual([])
  return readWhole(last?.name ?? '')
}

/** A sample whose first line says so adds to that of another migration. */
async function readWhole(name: string): Promise<string> {
  const sample = await readFile(`prisma/samples/${name}.sql`, 'utf8')
  const [, before] = /^-- Adds .* to (\d+_\w+)\.\n/.exec(sample) ?? []
  return before === undefined ? sample : `${await readWhole(before)}\n${sample}`
}

async function countRows(url: string): Promise<Map<string, number>> {
  const tables = await query<{ tablename: string }>(
    url,
    "select tablename from pg_tables where schemaname = 'public'",
  )
  expect(tables.length).toBeGreaterThan(30)
  const counts = new Map<string, number>()
  for (const { tablename } of tables) {
    const [row] = await query<{ count: number }>(url, `select count(*)::int as count from "${tablename}"`)
    counts.set(tablename, row?.count ?? 0)
  }
  const count = async (sql: string) =>
    (await query<{ count: number }>(url, `select count(*)::int as count ${sql}`))[0]?.count ?? 0
  counts.set('published briefs', await count('from briefs where live_revision_id is not null'))
  counts.set('visible briefs', await count('from visible_briefs'))
  if (!counts.has('publications')) return counts
  return counts.set(
    'live publications',
    await count('from briefs b join publications p on p.revision_id = b.live_revision_id'),
  )
}
