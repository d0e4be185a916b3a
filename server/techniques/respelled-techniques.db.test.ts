import { readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'
import { toTechnique } from '#domain/techniques/technique-name.ts'
import { emptyDatabase } from '#ops/testing/test-server.ts'
import { applyMigrations, listMigrations } from '#server/db/apply-migrations.ts'
import { openDatabase } from '#server/db/database.ts'

const name = '20261126031000_techniques_listed'
const migration = await readFile(`prisma/migrations/${name}/migration.sql`, 'utf8')
const respelled = [...migration.matchAll(/^ {2}\('([a-z-]+)', '([a-z-]+)', '([^']+)'\)/gm)].map(
  ([, spelling = '', slug, usual]) => ({ spelling, technique: { slug, name: usual } }),
)

it('the migration means by every spelling what the names of techniques mean by it', () => {
  expect(respelled.length).toBeGreaterThan(20)
  for (const { spelling, technique } of respelled)
    expect(toTechnique(spelling.replaceAll('-', ' '), 'none'), spelling).toEqual(technique)
})

it('gives what was used under another spelling to its technique, and lists and counts it there', async () => {
  const migrations = await listMigrations('prisma/migrations')
  const url = await emptyDatabase(inject('testServer'))
  await applyMigrations(
    url,
    migrations.slice(
      0,
      migrations.findIndex((one) => one.name === name),
    ),
  )
  const db = openDatabase(url)
  const sample = await readFile('prisma/samples/20261125210000_the_record.sql', 'utf8')
  // As if both techniques of the sample had been recorded under other spellings, one of them of no meaning.
  const spelled = sample
    .replace(
      '"slug":"indicators-development","name":"Indicators Development"',
      '"slug":"red-team","name":"Red Team"',
    )
    .replace('"slug":"swot-analysis","name":"SWOT Analysis"', '"slug":"tea-leaves","name":"Tea leaves"')
  await db.$executeRawUnsafe(`do $do$ begin ${spelled} end $do$`)
  await applyMigrations(url, migrations)
  const counted = await db.$queryRaw`
    select t.slug, t.name, n.count, (select count(*)::int from listing_techniques l where l.technique_id = t.id) as listed
    from techniques t left join list_counts n on n.kind = 'technique' and n.subject_id = t.id order by t.slug`
  expect(counted).toEqual([
    { slug: 'red-team-analysis', name: 'Red Team Analysis', count: 1, listed: 1 },
    { slug: 'tea-leaves', name: 'Tea leaves', count: 1, listed: 1 },
  ])
  const change = db.$executeRaw`update technique_uses set name = 'Another'`
  await expect(change).rejects.toThrow(/is sealed and its content cannot change/)
  await db.$disconnect()
})
