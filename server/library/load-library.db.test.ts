import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { openDatabase, type Database } from '#server/db/database.ts'
import { loadLibrary } from './load-library.ts'

const now = new Date('2026-11-25T12:00:00Z')
const held: { db?: Database; folder?: string } = {}

/** A library with one brief, in an empty database. */
function get() {
  if (!held.db || !held.folder) throw new Error('the library is there only inside tests')
  const { db, folder } = held
  return { db, folder, file: path.join(folder, 'briefs', 'salisbury-novichok-2018.md') }
}

beforeEach(async () => {
  held.folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-library-'))
  cpSync('content', held.folder, { recursive: true })
  const folder = path.join(held.folder, 'briefs')
  for (const name of readdirSync(folder))
    if (name !== 'salisbury-novichok-2018.md') rmSync(path.join(folder, name))
  held.db = openDatabase(await copyDatabase(inject('testServer')))
})
afterEach(async () => {
  await held.db?.$disconnect()
  rmSync(get().folder, { recursive: true })
})

function edit(change: (text: string) => string): void {
  const { file } = get()
  const [before, after] = [readFileSync(file, 'utf8'), change(readFileSync(file, 'utf8'))]
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

const failure = async () => {
  const { db, folder } = get()
  return loadLibrary(db, folder, now).then(() => 'none', describeFailure)
}

it('loads and publishes a brief, once', async () => {
  const { db, folder } = get()
  expect([await loadLibrary(db, folder, now), await loadLibrary(db, folder, now)]).toEqual([1, null])
  expect(await db.brief.count({ where: { liveRevisionId: { not: null } } })).toBe(1)
})

it('adds the standing pages that a publication has not had yet, owes them to readers, and leaves the others alone', async () => {
  const { db, folder } = get()
  await loadLibrary(db, folder, now)
  const { title, body } = await db.standingPage.delete({ where: { slug: 'privacy' } })
  await db.standingPage.update({ where: { slug: 'why' }, data: { body: 'Because.' } })
  await db.print.deleteMany()
  const later = new Date('2026-11-26T12:00:00Z')
  expect(await loadLibrary(db, folder, later)).toBeNull()
  expect(await db.standingPage.findUnique({ where: { slug: 'privacy' } })).toEqual({
    slug: 'privacy',
    title,
    body,
    updatedAt: later,
  })
  expect(await db.standingPage.findUnique({ where: { slug: 'why' } })).toMatchObject({ body: 'Because.' })
  expect((await db.print.findMany()).map(({ address, state }) => [address, state])).toEqual([
    ['/privacy', 'owed'],
  ])
})

it.each([
  ['author and verifier are the same person', /^verifier: .*/m, 'verifier: Demonstration desk'],
  ['only briefs marked TLP:CLEAR can be published', /^marking: .*/m, 'marking: TLP:AMBER'],
  ['its category is not in content/categories.yaml', /^category: .*/m, 'category: gardening'],
  ['its front matter needs category, marking, author and verifier', /^verifier: .*\n/m, ''],
])('fails at a brief, and says which and why: %s', async (why, line, changed) => {
  const { db, folder, file } = get()
  const whole = readFileSync(file, 'utf8')
  edit((text) => text.replace(line, changed))
  expect(await failure()).toBe(`content/briefs/salisbury-novichok-2018.md: ${why}.`)
  expect(await db.brief.count()).toBe(0)
  expect((await db.site.findUniqueOrThrow({ where: { id: 1 } })).seededAt).toBeNull()
  // Once the file is mended, the load goes on.
  writeFileSync(file, whole)
  expect(await loadLibrary(db, folder, now)).toBe(1)
})

it('fails where another text has the address, or the text another address', async () => {
  const { db, folder, file } = get()
  await loadLibrary(db, folder, now)
  await db.site.update({ where: { id: 1 }, data: { seededAt: null } })
  const whole = readFileSync(file, 'utf8')
  edit((text) => `${text}\n\nA line more.\n`)
  expect(await failure()).toBe(
    'content/briefs/salisbury-novichok-2018.md: another text already has its address.',
  )
  writeFileSync(path.join(folder, 'briefs', 'another.md'), whole)
  rmSync(file)
  expect(await failure()).toBe(
    'content/briefs/another.md: the same text was imported before, under another address.',
  )
  expect(await db.brief.count()).toBe(1)
})
