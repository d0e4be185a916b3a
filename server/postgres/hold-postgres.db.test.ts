import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createClient } from '#server/db/create-client.ts'
import { prepareClusterPlace } from './cluster-place.ts'
import { holdPostgres } from './hold-postgres.ts'
import { findPostmaster } from './postmaster.ts'

it('a server that hangs is given up with one sentence, and used again when it answers', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-hang-'))
  // PostgreSQL runs under another account when the tests run as root.
  chmodSync(folder, 0o755)
  const first = await holdPostgres(folder, 'tests')
  const pid = findPostmaster(prepareClusterPlace(folder))?.pid ?? 0
  expect(pid).toBeGreaterThan(0)
  try {
    process.kill(pid, 'SIGSTOP')
    await expect(holdPostgres(folder, 'tests', 200)).rejects.toThrow(
      `The embedded PostgreSQL (process ${pid}) did not answer within 0.2 seconds.`,
    )
    process.kill(pid, 'SIGCONT')
    const second = await holdPostgres(folder, 'tests')
    expect(second.started).toBe(false)
    const client = createClient(second.url)
    await client.connect()
    expect(
      (
        await client.query<{ zone: string }>(
          `select reset_val as zone from pg_settings where name = 'log_timezone'`,
        )
      ).rows,
    ).toEqual([{ zone: 'UTC' }])
    await client.end()
    await second.release()
  } finally {
    process.kill(pid, 'SIGCONT')
    await first.release()
    rmSync(folder, { recursive: true, force: true })
  }
})

it('lets go of a server that does not answer', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-silent-'))
  chmodSync(folder, 0o755)
  const [first, second] = [await holdPostgres(folder, 'tests'), await holdPostgres(folder, 'tests')]
  const client = createClient(second.url)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' order by backend_start`,
  )
  await client.end()
  const pid = rows[0]?.pid ?? 0
  expect(pid).toBeGreaterThan(0)
  try {
    process.kill(pid, 'SIGSTOP')
    await first.release()
  } finally {
    process.kill(pid, 'SIGCONT')
    await second.release()
    rmSync(folder, { recursive: true, force: true })
  }
})
