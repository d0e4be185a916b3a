import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSite } from './build.ts'

mkdirSync('.build', { recursive: true })
const folder = mkdtempSync(path.join('.build', 'failing-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a build that does not come to its end leaves no word that the one before it is still there', async () => {
  const stamp = path.join(folder, 'sources')
  writeFileSync(stamp, 'those of the build before')
  // A folder in the place of a file ends it before anything is bundled.
  mkdirSync(path.join(folder, 'tsconfig.json'))
  await expect(buildSite(folder)).rejects.toThrow('EISDIR')
  expect(existsSync(stamp)).toBe(false)
})
