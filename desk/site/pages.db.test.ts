import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anOrder } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { savePage } from '#server/standing-pages/save-page.ts'
import { pagesCommand } from './pages.ts'
import { reportFailure } from '#desk/report-failure.ts'

const test = useDatabase()
const said: string[] = []
const exitCode = process.exitCode
const held = { folder: '' }

beforeEach(async () => {
  said.length = 0
  process.exitCode = 0
  held.folder = await mkdtemp(path.join(tmpdir(), 'pages-'))
  await test.db.standingPage.deleteMany()
  await save('Because.', null)
  vi.stubEnv('DATABASE_URL', test.url)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
  await rm(held.folder, { recursive: true })
})

const why = () => path.join(held.folder, 'why.md')
const change = async (from: string, to: string) =>
  writeFile(why(), (await readFile(why(), 'utf8')).replace(from, to))
const bodyOf = async () => (await test.db.standingPage.findUnique({ where: { slug: 'why' } }))?.body

async function save(body: string, version: Date | null): Promise<Date> {
  const order = { ...(await anOrder(test.db, 'Ed Editor')), slug: 'why', title: 'Why', body, version }
  return done(await savePage(test.db, order)).version
}

const pages = async (...words: string[]) => {
  await pagesCommand.parseAsync([...words], { from: 'user' }).catch(reportFailure)
  return said.splice(0).join('')
}

it('saves what differs, says which, and can save again from the same file', async () => {
  expect(await pages('pull', held.folder)).toBe(`${why()}\n`)
  expect(await pages('push', held.folder, '--by', 'Ed')).toBe('')
  await change('Because.', 'For a reason.')
  expect(await pages('push', held.folder, '--by', 'Ed')).toBe('Saved /why.\n')
  await change('For a reason.', 'For two.')
  expect(await pages('push', why(), '--by', 'Ed')).toBe('Saved /why.\n')
  expect([await bodyOf(), process.exitCode]).toEqual(['For two.', 0])
})

it('can save again from a file whose text was saved before it was told the version', async () => {
  await pages('pull', held.folder)
  await change('Because.', 'For a reason.')
  // As when the command is ended between the page and the file.
  const page = await test.db.standingPage.findUniqueOrThrow({ where: { slug: 'why' } })
  await save('For a reason.', page.updatedAt)
  expect(await pages('push', why(), '--by', 'Ed')).toBe('')
  await change('For a reason.', 'For two.')
  expect(await pages('push', why(), '--by', 'Ed')).toBe('Saved /why.\n')
  expect([await bodyOf(), process.exitCode]).toEqual(['For two.', 0])
})

it('saves nothing over what someone else saved since, and keeps the file', async () => {
  await pages('pull', held.folder)
  const { updatedAt } = await test.db.standingPage.findUniqueOrThrow({ where: { slug: 'why' } })
  await save('Theirs.', updatedAt)
  await change('Because.', 'Mine.')
  expect(await pages('push', held.folder, '--by', 'Ed')).toBe('')
  expect([await bodyOf(), process.exitCode]).toEqual(['Theirs.', 1])
  expect(await pages('pull', held.folder)).toBe('')
  expect(await readFile(why(), 'utf8')).toContain('Mine.')
})

it('says of a folder without Markdown files that there are none', async () => {
  await pages('push', held.folder, '--by', 'Ed')
  expect(process.exitCode).toBe(2)
})

it.each([[[]], [['--overwrite']]])(
  'writes the pages beside one whose name a folder has, with %j',
  async (options) => {
    await test.db.standingPage.create({
      data: { slug: 'about', title: 'About', body: 'Us.', updatedAt: new Date() },
    })
    await mkdir(path.join(held.folder, 'about.md'))
    expect(await pages('pull', held.folder, ...options)).toBe(`${why()}\n`)
    expect(process.exitCode).toBe(2)
  },
)

it('refuses a file without a title as wrong input, and saves those beside it', async () => {
  await pages('pull', held.folder)
  await change('Because.', 'For a reason.')
  await writeFile(path.join(held.folder, 'about.md'), 'Text only.\n')
  expect(await pages('push', held.folder, '--by', 'Ed')).toBe('Saved /why.\n')
  expect([await bodyOf(), process.exitCode]).toEqual(['For a reason.', 2])
})
