import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, inject, it, vi } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { openDatabase } from '#server/db/database.ts'
import { reportFailure } from '#desk/report-failure.ts'
import { backupCommand } from './backup.ts'
import { restoreCommand } from './restore.ts'

const test = useDatabase()
const folder = mkdtempSync(path.join(os.tmpdir(), 'backup-command-'))
const file = path.join(folder, 'all.tar.gz')
const said: string[] = []
const exitCode = process.exitCode

beforeEach(() => {
  said.length = 0
  vi.stubEnv('DATABASE_URL', test.url)
  for (const stream of [process.stderr, process.stdout])
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (command: typeof backupCommand, ...words: string[]) => {
  await command.parseAsync(words, { from: 'user' }).catch(reportFailure)
  return said.splice(0).join('')
}

it('writes a backup, says what is in it, and restores it elsewhere', async () => {
  await publishABrief(test.db, { slug: 'kept' })
  const told = await run(backupCommand, file)
  expect(told).toContain('briefs: 1\n')
  expect(told).toMatch(/The backup was read back and is complete\.\n.*all\.tar\.gz\n$/s)
  const url = await copyDatabase(inject('testServer'))
  vi.stubEnv('DATABASE_URL', url)
  expect(await run(restoreCommand, file)).toContain('Nobody can sign in yet. Make a link for an owner')
  const db = openDatabase(url)
  expect(await db.brief.findMany({ select: { slug: true } })).toEqual([{ slug: 'kept' }])
  await db.$disconnect()
})

it('refuses to overwrite a file, and to restore over what there is, with exit code 1', async () => {
  const taken = path.join(folder, 'taken.tar.gz')
  await writeFile(taken, 'Mine.')
  expect(await run(backupCommand, taken)).toBe(
    `${taken} already exists. Nothing was written; name another file.\n`,
  )
  expect(process.exitCode).toBe(1)
  process.exitCode = 0
  expect(await run(restoreCommand, taken)).toContain(
    `\n${taken} is damaged, or is not a backup: it cannot be unpacked.\n`,
  )
  expect(await run(restoreCommand, file)).toContain('The database is not empty (categories)')
  expect(process.exitCode).toBe(1)
  expect(await readdir(folder)).toEqual(['all.tar.gz', 'taken.tar.gz'])
})
