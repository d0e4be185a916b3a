import { execFileSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepareDesk } from './prepare-desk.ts'
import { prepareClient } from './prisma-client.ts'

mkdirSync('.build', { recursive: true })
const home = mkdtempSync(path.join('.build', 'prepare-desk-'))
const entry = path.join(home, 'entry.ts')
const said = path.join(home, 'said.ts')
const folder = path.join(home, 'bundles')
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** What the bundle that would be run says. */
async function load(): Promise<unknown> {
  const file = (await prepareDesk(entry, folder)) ?? ''
  return ((await import(pathToFileURL(path.resolve(file)).href)) as { say: () => unknown }).say()
}

describe('the bundle of the desk', () => {
  beforeAll(() => {
    writeFileSync(entry, "import { said } from './said.ts'\nexport const say = () => said\n")
    writeFileSync(said, "export const said: string = 'one'\n")
  })

  test('is made once while nothing changes', async () => {
    expect(await load()).toBe('one')
    const first = (await prepareDesk(entry, folder)) ?? ''
    const { ino } = statSync(first)
    expect(await prepareDesk(entry, folder)).toBe(first)
    expect(statSync(first).ino).toBe(ino)
  })

  test('is never an older one, whatever the clock of a changed file says', async () => {
    const before = (await prepareDesk(entry, folder)) ?? ''
    const { atime, mtime } = statSync(said)
    writeFileSync(said, "export const said: string = 'two'\n")
    utimesSync(said, atime, mtime)
    expect(await load()).toBe('two')
    // A command that was started before goes on from its own.
    expect(existsSync(before)).toBe(true)
    writeFileSync(said, "export const said: string = 'one'\n")
    expect(await load()).toBe('one')
  })

  test('is made again when a part of it was taken away', async () => {
    const file = (await prepareDesk(entry, folder)) ?? ''
    rmSync(file)
    expect(await prepareDesk(entry, folder)).toBe(file)
    expect(existsSync(file)).toBe(true)
    rmSync(path.dirname(file), { recursive: true })
    expect(await load()).toBe('one')
  })

  test('is whole for every one of several commands that make it at once', async () => {
    rmSync(folder, { recursive: true })
    const files = await Promise.all([1, 2, 3, 4].map(() => prepareDesk(entry, folder)))
    expect(new Set(files).size).toBe(1)
    expect(existsSync(files[0] ?? '')).toBe(true)
    expect(globSync(path.join(folder, 'partial-*'))).toEqual([])
  })

  test('is none where it cannot be written or made: the sources run instead', async () => {
    expect(await prepareDesk(entry, path.join(said, 'below-a-file'))).toBeNull()
    writeFileSync(said, 'export const said: string = \n')
    expect(await prepareDesk(entry, folder)).toBeNull()
    expect(globSync(path.join(folder, 'partial-*'))).toEqual([])
  })

  test('holds the commands, and brings the small compiler of queries along', async () => {
    await prepareClient()
    const file = (await prepareDesk('desk/run-desk.ts', path.join(home, 'desk'))) ?? ''
    const { href } = pathToFileURL(path.resolve(file))
    const told = execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { runDesk } = await import(${JSON.stringify(href)}); console.log(typeof runDesk)`,
    ])
    expect(told.toString().trim()).toBe('function')
    expect(existsSync(path.join(path.dirname(file), 'compiler.wasm'))).toBe(true)
    expect(readFileSync(file, 'utf8')).not.toContain('query_compiler_fast')
  })
})
