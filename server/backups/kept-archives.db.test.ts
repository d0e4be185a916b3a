import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { openDatabase, type Database } from '#server/db/database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { backupFormat } from './backup-manifest.ts'
import { checkBackup } from './check-backup.ts'
import { restoreBackup } from './restore-backup.ts'

/** A backup of every format that there ever was, each in the folder of its number. They are never changed. */
const kept = readdirSync('prisma/archives').map((format) =>
  path.join('prisma/archives', format, 'backup.tar.gz'),
)

const opened: Database[] = []
afterAll(() => Promise.all(opened.map((db) => db.$disconnect())))

it('keeps a backup of every format', () => {
  const formats = Array.from({ length: backupFormat }, (_, index) => String(index + 1))
  expect(readdirSync('prisma/archives').sort()).toEqual(formats)
})

it.each(kept)('reads %s back into a database of today', async (file) => {
  const db = openDatabase(await copyDatabase(inject('testServer')))
  opened.push(db)
  const { format, tables } = await checkBackup(file)
  expect(format).toBe(Number(path.basename(path.dirname(file))))
  await restoreBackup(db, { file })
  for (const { name, rows } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from "${name}"`,
    )
    expect(row?.count, name).toBe(rows)
  }
  const first = await getPublishedBrief(db, 'first')
  expect(first.status).toBe(200)
  expect(await db.listing.count()).toBe(3)
})
