import type { Database, Transaction } from '#server/db/database.ts'
import { libraryLock } from '#server/library/load-library.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { systemPersonId } from '#server/people/system-person.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { wakePrinters } from '#server/prints/owe-pages.ts'
import { getPartTable, type BackupManifest, type ManifestTable } from './backup-manifest.ts'
import { BackupProblem } from './backup-problem.ts'
import { backupTables } from './backup-tables.ts'
import { checkBackup } from './check-backup.ts'
import { insertLines, insertLater } from './insert-lines.ts'
import { listCarried, toCarriedColumns, type CarriedTable } from './list-carried.ts'
import { quote, readShapes, type ShapeRow } from './read-table-lines.ts'
import { unpackBackup } from './unpack-backup.ts'

/** Milliseconds that a restore may take: ten thousand briefs need some minutes. */
const patience = 4 * 60 * 60 * 1000

export interface RestoreOrder {
  file: string
  /** Is told of every table as soon as it is there. */
  tell?: (table: ManifestTable) => void
}

/**
 * Reads a backup back into a database that has nothing but what migrations put there. All of it or, whatever happens,
 * nothing. The rules that the database holds for every change hold for each row as well, so that a backup which somebody
 * has changed cannot bring anything unverified before readers. Throws `BackupProblem`.
 */
export async function restoreBackup(db: Database, order: RestoreOrder): Promise<BackupManifest> {
  const manifest = await checkBackup(order.file)
  await db
    .$transaction(
      async (tx) => {
        // A site that is started meanwhile waits, and finds a publication that needs no demonstration.
        await tx.$executeRaw`select pg_advisory_xact_lock(${libraryLock}::bigint)`
        await holdSite(tx)
        await requireKnown(tx, order.file, manifest)
        await requireEmpty(tx)
        await loadAll(tx, order, manifest)
        await rebuildLists(tx)
        await wakePrinters(tx)
      },
      { timeout: patience, maxWait: 60_000 },
    )
    .catch((error: unknown) => {
      throw toProblem(order.file, error)
    })
  return manifest
}

/** What the rules of the database refused is the fault of the file; all else is told as it came. */
function toProblem(file: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : ''
  const [, why] = /Code: `2[23]\w{3}`\. Message: `([^`]*)`/.exec(message) ?? []
  if (why === undefined) return error
  return new BackupProblem(`The database refused what is in ${file}, so nothing was restored: ${why}.`)
}

/** Refuses what this version has no place for: it would be lost. */
async function requireKnown(tx: Transaction, file: string, manifest: BackupManifest): Promise<void> {
  const [row] = await tx.$queryRaw<{ known: boolean }[]>`
    select exists (select 1 from _prisma_migrations where migration_name = ${manifest.lastMigration}) as known`
  if (!row?.known)
    throw new BackupProblem(
      `${file} was made by a later version (${manifest.productVersion}, ${manifest.lastMigration}). Restore it with that version.`,
    )
  const shapes = await readShapes((query) => tx.$queryRawUnsafe<ShapeRow[]>(query))
  const carried = new Map(listCarried().map((table) => [table.name, table]))
  for (const { name, columns } of manifest.tables) {
    const table = carried.get(name)
    const known = table ? toCarriedColumns(table, shapes.get(name)?.columns ?? []) : []
    const strange = table ? columns.find((column) => !known.includes(column)) : name
    if (strange !== undefined)
      throw new BackupProblem(
        `${file} contains something that no backup has: ${table ? `${name}.${strange}` : name}.`,
      )
  }
}

/** Refuses a database with anything in it but what migrations put there, and the note of a backup made while it was empty. */
async function requireEmpty(tx: Transaction): Promise<void> {
  for (const name of Object.keys(backupTables)) {
    if (name === '_prisma_migrations' || name === 'backups' || (await isUntouched(tx, name))) continue
    throw new BackupProblem(
      `The database is not empty (${name}), so nothing was restored. Name an empty one in DATABASE_URL.`,
    )
  }
}

async function isUntouched(tx: Transaction, table: string): Promise<boolean> {
  if (table === 'site')
    return (await tx.site.count({ where: { settings: { equals: {} }, seededAt: null } })) === 1
  if (table === 'people') return (await tx.person.count({ where: { id: { not: systemPersonId } } })) === 0
  const rows = await tx.$queryRawUnsafe<object[]>(`select 1 as one from ${quote(table)} limit 1`)
  return rows.length === 0
}

async function loadAll(
  tx: Transaction,
  { file, tell }: RestoreOrder,
  manifest: BackupManifest,
): Promise<void> {
  await tx.$executeRaw`create temporary table restore_later (name text, line json) on commit drop`
  const tables = new Map(
    listCarried().flatMap((table): [string, ManifestTable & CarriedTable][] => {
      const said = manifest.tables.find(({ name }) => name === table.name)
      return said ? [[table.name, { ...table, ...said }]] : []
    }),
  )
  const missing = new Map([...tables].map(([name, { rows }]) => [name, rows]))
  for await (const { name, bytes } of unpackBackup(file)) {
    const table = tables.get(getPartTable(name) ?? '')
    if (!table) continue
    const left = (missing.get(table.name) ?? 0) - (await insertLines(tx, table, bytes.toString()))
    missing.set(table.name, left)
    if (left === 0) tell?.(table)
  }
  const short = [...missing].find(([, left]) => left !== 0)
  if (short) throw new BackupProblem(`${file} changed while it was being read: ${short[0]} is incomplete.`)
  // From the last one back: a revision is sealed before its brief goes live.
  for (const table of [...tables.values()].reverse()) await insertLater(tx, table)
}
