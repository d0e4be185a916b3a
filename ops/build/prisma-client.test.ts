import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { prepareClient } from './prisma-client.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'prisma-client-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a client that was not made to its end leaves no word that the one before it is still there', async () => {
  const stamp = path.join(folder, '.schema')
  writeFileSync(stamp, 'that of the schema before')
  const order = { stamp, generate: () => Promise.reject(new Error('killed')) }
  await expect(prepareClient(order)).rejects.toThrow('killed')
  expect(existsSync(stamp)).toBe(false)
  const made: string[] = []
  const generate = () => Promise.resolve(made.push('client'))
  expect([await prepareClient({ stamp, generate }), await prepareClient({ stamp, generate })]).toEqual([
    true,
    false,
  ])
  expect(made).toEqual(['client'])
})
