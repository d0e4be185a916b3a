import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSite, isOutdated } from './build.ts'
import { hashSources } from './sources.ts'

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

test('a build is outdated if the sources are not those it was made from', () => {
  const of = mkdtempSync(path.join(folder, 'outdated-'))
  const stamp = path.join(of, 'sources')
  expect(isOutdated(of)).toBe(false)
  writeFileSync(stamp, 'those of the build before')
  expect(isOutdated(of)).toBe(true)
  writeFileSync(stamp, hashSources())
  expect(isOutdated(of)).toBe(false)
})
