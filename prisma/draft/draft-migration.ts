// Prints the SQL from a committed schema (default: HEAD; `empty` for none) to the present one, as the start of a
// new migration: node prisma/draft/draft-migration.ts [empty|COMMIT]
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { holdPostgres } from '#server/postgres/hold-postgres.ts'
import { draftMigrationSql } from './schema-sql.ts'

const from = process.argv[2] ?? 'HEAD'
const before =
  from === 'empty'
    ? null
    : execFileSync('git', ['show', `${from}:prisma/schema.prisma`], { encoding: 'utf8' })
const after = await readFile(new URL('../schema.prisma', import.meta.url), 'utf8')
const postgres = await holdPostgres('.data', 'worldwidewatchers')
try {
  process.stdout.write(await draftMigrationSql({ before, after, connectionString: postgres.url }))
} finally {
  await postgres.release()
}
