import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepDeskSecret } from './desk-secret.ts'

let folder: string

beforeEach(async () => {
  vi.stubEnv('DESK_SECRET', '')
  folder = await mkdtemp(path.join(os.tmpdir(), 'desk-secret-'))
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

it('is drawn once and kept', async () => {
  const secret = await keepDeskSecret(folder)
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(await keepDeskSecret(folder)).toBe(secret)
  expect((await readFile(path.join(folder, 'desk-secret'), 'utf8')).trim()).toBe(secret)
})

it('is refused with the name of the variable, or of the file that was cut off', async () => {
  await writeFile(path.join(folder, 'desk-secret'), '')
  await expect(keepDeskSecret(folder)).rejects.toThrow(
    `The secret in ${path.join(folder, 'desk-secret')} is incomplete.`,
  )
  vi.stubEnv('DESK_SECRET', 'short')
  await expect(keepDeskSecret(folder)).rejects.toThrow(
    /^DESK_SECRET is too short: it needs at least 32 characters\.$/,
  )
})
