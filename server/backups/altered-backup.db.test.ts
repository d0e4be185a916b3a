import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { openDatabase, type Database } from '#server/db/database.ts'
import { manifestName, manifestSchema, type BackupManifest, type ManifestFile } from './backup-manifest.ts'
import { packBackup } from './pack-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { unpackBackup } from './unpack-backup.ts'
import { writeBackup } from './write-backup.ts'

const test = useDatabase()
const folder = mkdtempSync(path.join(os.tmpdir(), 'altered-backup-'))
const file = path.join(folder, 'whole.tar.gz')
const altered = path.join(folder, 'altered.tar.gz')
const now = new Date('2026-03-05T18:00:00Z')
const held: { db?: Database; author?: string } = {}

interface Change {
  /** What one of the files is to say instead; an empty text takes its rows away. */
  text?: (name: string, text: string) => string
  manifest?: Partial<Record<keyof BackupManifest, unknown>>
}

/** Writes the backup again with something changed and a manifest that fits, as somebody would who knows how. */
async function alter({ text = (_, same) => same, manifest = {} }: Change): Promise<void> {
  const files = new Map<string, string>()
  for await (const { name, bytes } of unpackBackup(file)) files.set(name, bytes.toString())
  const said = manifestSchema.parse(JSON.parse(files.get(manifestName) ?? ''))
  files.delete(manifestName)
  const rows = new Map(said.tables.map(({ name }) => [name, 0]))
  await packBackup(altered, {
    madeAt: now,
    fill: async (add) => {
      const packed: ManifestFile[] = []
      for (const [name, old] of files) {
        const fresh = text(name, old)
        const table = name.split(/[/.]/)[1] ?? ''
        if (rows.has(table)) rows.set(table, fresh.split('\n').length - 1)
        packed.push(await add(name, fresh))
      }
      const tables = said.tables.map((table) => ({ ...table, rows: rows.get(table.name) }))
      await add(manifestName, JSON.stringify({ ...said, tables, files: packed, ...manifest }))
    },
  })
}

const only = (name: string, change: (text: string) => string) => (at: string, text: string) =>
  at === `tables/${name}.1.jsonl` ? change(text) : text

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'kept' })
  await writeBackup({ url: test.url, file, productVersion: '0.1.0', now })
  held.author = (await test.db.revision.findFirstOrThrow()).authorId
  held.db = openDatabase(await copyDatabase(inject('testServer')))
})

afterAll(async () => {
  await held.db?.$disconnect()
  rmSync(folder, { recursive: true, force: true })
})

it.each<[string, Change, string]>([
  [
    'says it has a live revision that nobody verified',
    { text: only('reviews', () => '') },
    'can only publish a sealed and verified revision of its own',
  ],
  [
    'says its author verified it',
    { text: only('reviews', (text) => text.replace(/"person_id":"[^"]*"/, `"person_id":"${held.author}"`)) },
    'the author of a revision cannot review it',
  ],
  [
    'has a live revision that is not marked TLP:CLEAR',
    { text: only('revisions', (text) => text.replaceAll('TLP:CLEAR', 'TLP:RED')) },
    'can only publish a revision marked TLP:CLEAR',
  ],
  [
    'has passwords',
    { manifest: { tables: [{ name: 'credentials', columns: ['id', 'password'], rows: 0 }] } },
    'contains something that no backup has: credentials.',
  ],
  [
    'has a column that backups leave out',
    { manifest: { tables: [{ name: 'sign_ins', columns: ['id', 'two_factor_enabled'], rows: 0 }] } },
    'contains something that no backup has: sign_ins.two_factor_enabled.',
  ],
  [
    'comes from a later version',
    { manifest: { productVersion: '9.0.0', lastMigration: '20991231000000_later' } },
    'was made by a later version (9.0.0, 20991231000000_later). Restore it with that version.',
  ],
  [
    'is of a later format',
    { manifest: { format: 2, productVersion: '9.0.0', tables: 'elsewhere' } },
    'was made by version 9.0.0, in a format that this version cannot read. Use that version or a later one.',
  ],
  [
    'has fewer rows than it says',
    { manifest: { tables: [{ name: 'briefs', columns: ['id'], rows: 7 }] } },
    'is damaged: briefs has 1 row, and the manifest says 7.',
  ],
  ['lists no files', { manifest: { files: [] } }, 'is not where the manifest says it is.'],
])('refuses a backup that %s, and stores nothing', async (_, change, why) => {
  const db = held.db ?? test.db
  await alter(change)
  await expect(restoreBackup(db, { file: altered })).rejects.toMatchObject({
    name: 'BackupProblem',
    message: expect.stringContaining(why) as string,
  })
  expect(await db.category.count()).toBe(0)
  expect(await db.brief.count()).toBe(0)
})
