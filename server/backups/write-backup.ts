import type pg from 'pg'
import { readContent } from '#domain/briefs/stored-content.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { createClient } from '#server/db/create-client.ts'
import {
  backupFormat,
  manifestName,
  toPartName,
  type BackupManifest,
  type ManifestFile,
  type ManifestTable,
} from './backup-manifest.ts'
import { listCarried, toCarriedColumns, type CarriedTable } from './list-carried.ts'
import { packBackup, type AddFile } from './pack-backup.ts'
import {
  readInSteps,
  readShapes,
  readTableLines,
  type ShapeRow,
  type TableShape,
} from './read-table-lines.ts'

export interface BackupOrder {
  /** The connection string of the database. */
  url: string
  /** Where the backup is to be; what is there is replaced. */
  file: string
  productVersion: string
  now: Date
  /** Is told of every table as soon as it is packed. */
  tell?: (table: ManifestTable) => void
  /** Reads what was written before it takes the place of what is there; nothing does when it rejects. */
  check?: (part: string) => Promise<unknown>
}

/** Characters that a part of a table has before the next one is begun. */
const partLength = 2_000_000

/**
 * Writes all that the publication has into one file, as it is at one moment, while others go on working. What it takes of
 * memory does not grow with the number of briefs.
 */
export async function writeBackup(order: BackupOrder): Promise<BackupManifest> {
  const client = createClient(order.url)
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await packBackup(order.file, {
      madeAt: order.now,
      fill: async (add) => {
        const manifest = await fill(client, { ...order, add })
        await client.query('commit')
        return manifest
      },
      ...(order.check && { check: order.check }),
    })
  } finally {
    await client.end()
  }
}

async function fill(client: pg.Client, order: BackupOrder & { add: AddFile }): Promise<BackupManifest> {
  const { add, now, productVersion, tell } = order
  const files: ManifestFile[] = []
  const addFile: AddFile = async (name, text) => {
    const file = await add(name, text)
    files.push(file)
    return file
  }
  const shapes = await readShapes(async (query) => (await client.query<ShapeRow>(query)).rows)
  const tables: ManifestTable[] = []
  for (const table of listCarried()) {
    const packed = await addTable(client, addFile, toShape(table, shapes))
    tables.push(packed)
    tell?.(packed)
  }
  await addBriefs(client, addFile)
  const manifest: BackupManifest = {
    format: backupFormat,
    productVersion,
    madeAt: now.toISOString(),
    lastMigration: await readLastMigration(client),
    tables,
    files,
  }
  await add(manifestName, `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

function toShape(
  table: CarriedTable,
  shapes: ReadonlyMap<string, TableShape>,
): TableShape & { name: string } {
  const shape = shapes.get(table.name)
  if (!shape) throw new Error(`the database has no table ${table.name}`)
  return { name: table.name, key: shape.key, columns: toCarriedColumns(table, shape.columns) }
}

async function addTable(
  client: pg.Client,
  add: AddFile,
  shape: TableShape & { name: string },
): Promise<ManifestTable> {
  const { name, columns } = shape
  let [rows, part, text] = [0, 0, '']
  const addPart = async () => {
    part += 1
    await add(toPartName(name, part), text)
    text = ''
  }
  for await (const lines of readTableLines(client, shape)) {
    for (const line of lines) {
      rows += 1
      text += `${line}\n`
      if (text.length >= partLength) await addPart()
    }
  }
  if (text !== '' || part === 0) await addPart()
  return { name, columns, rows }
}

/** For people to read: what readers have of a brief, else its draft. A restore makes nothing of it. */
async function addBriefs(client: pg.Client, add: AddFile): Promise<void> {
  const query = `
    select b.slug, coalesce(live.content, d.content, (select r.content from revisions r where r.brief_id = b.id
      order by r.number desc limit 1)) as content
    from briefs b left join revisions live on live.id = b.live_revision_id left join drafts d on d.brief_id = b.id
    order by b.slug`
  for await (const rows of readInSteps<{ slug: string; content: unknown }>(client, query)) {
    for (const { slug, content } of rows)
      if (content !== null) await add(`briefs/${slug}.md`, printBriefLayout(readContent(content), 'markdown'))
  }
}

async function readLastMigration(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'select max(migration_name) as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows[0]?.name ?? ''
}
