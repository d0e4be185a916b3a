import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { startLibraryServer, type LibraryServer } from '#e2e/fixtures/library-server.ts'
import { runDesk } from '#e2e/fixtures/run-desk.ts'
import { waitUntil } from '#ops/testing/site-clone.ts'
import { emptyDatabase } from '#ops/testing/test-server.ts'
import { backupTables } from '#server/backups/backup-tables.ts'
import { listCarried } from '#server/backups/list-carried.ts'
import { createClient } from '#server/db/create-client.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'killed-restore-'))
const file = path.join(folder, 'all.tar.gz')
const held: { server?: LibraryServer; from: string; to: string } = { from: '', to: '' }

beforeAll(async () => {
  held.server = await startLibraryServer()
  held.from = await held.server.copy()
  held.to = await emptyDatabase({ url: held.from, template: new URL(held.from).pathname.slice(1) })
})

afterAll(async () => {
  await held.server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('leaves the database empty when it is killed in the middle, and can be run again', async () => {
  expect((await runDesk(held.from, ['backup', file])).code).toBe(0)
  // Brings the migrations, and nothing else.
  expect((await runDesk(held.to, ['list', '--json'])).said).toBe('[]\n')
  const client = await connect(held.to)
  const empty = await countRows(client)
  expect(Object.entries(empty).filter(([, rows]) => rows > 0)).toEqual([
    ['people', 1],
    ['site', 1],
  ])

  // Everything can be read, and nothing written: the restore waits here with all earlier tables in its transaction.
  const barrier = await connect(held.to)
  await barrier.query('begin')
  await barrier.query('lock table publications in share mode')
  const restore = spawn(process.execPath, ['desk/desk.ts', 'restore', file], {
    env: { ...process.env, DATABASE_URL: held.to },
    stdio: 'ignore',
  })
  await waitUntil(async () => restore.exitCode !== null || (await isWaiting(client)))
  expect(restore.exitCode).toBeNull()
  restore.kill('SIGKILL')
  await once(restore, 'close')
  await barrier.query('rollback')
  await waitUntil(async () => !(await isWriting(client)))

  expect(await countRows(client)).toEqual(empty)
  const again = await runDesk(held.to, ['restore', file])
  expect([again.code, again.said]).toEqual([
    0,
    expect.stringMatching(/^Restored the publication as it was on /),
  ])
  const restored = await countRows(client)
  const original = await countRows(await connect(held.from))
  for (const { name } of listCarried()) expect(restored[name], name).toBe(original[name])
  expect(restored['briefs']).toBeGreaterThan(20)
})

async function connect(url: string): Promise<pg.Client> {
  const client = createClient(url)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const others = `from pg_stat_activity where datname = current_database()`

/** Whether another connection has written, and waits to write more. */
function isWaiting(client: pg.Client): Promise<boolean> {
  return is(
    client,
    `select exists (select 1 ${others} and backend_xid is not null and wait_event_type = 'Lock') as so`,
  )
}

/** Whether another connection has written what is not committed. */
function isWriting(client: pg.Client): Promise<boolean> {
  return is(client, `select exists (select 1 ${others} and backend_xid is not null) as so`)
}

async function is(client: pg.Client, query: string): Promise<boolean> {
  const { rows } = await client.query<{ so: boolean }>(query)
  return rows[0]?.so === true
}

async function countRows(client: pg.Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of Object.keys(backupTables).filter((name) => name !== '_prisma_migrations')) {
    const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from "${table}"`)
    counts[table] = Number(rows[0]?.rows)
  }
  return counts
}
