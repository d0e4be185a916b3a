import { writeFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { openPreview } from '#server/previews/open-preview.ts'
import { editCommand } from './edit.ts'
import { importCommand } from './import.ts'

const test = useDatabase()
const said: string[] = []
let folder: string

beforeEach(async () => {
  said.length = 0
  folder = await mkdtemp(path.join(os.tmpdir(), 'shared-drafts-'))
  vi.stubEnv('DATABASE_URL', test.url)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

/** A file with a text of this title; its path. */
async function writeText(title: string): Promise<string> {
  const file = path.join(folder, 'brief.md')
  const text = await readFile('content/first-brief.md', 'utf8')
  await writeFile(file, text.replace(/^# .*$/m, `# ${title}`))
  return file
}

/** What the link shows that a command has printed. */
async function openPrinted() {
  const [address = ''] = /https?:\/\/\S+/.exec(said.splice(0).join('')) ?? []
  const { pathname } = new URL(address)
  expect(pathname).toMatch(/^\/preview\/[\w-]+$/)
  return openPreview(test.db, pathname.split('/').at(-1) ?? '', new Date())
}

it('a draft that was imported, and one that was edited, can be seen at the link that is printed', async () => {
  const words = ['--by', 'Ann Author', '--category', 'cybersecurity']
  await importCommand.parseAsync([await writeText('Seen before it is out'), ...words], { from: 'user' })
  const imported = await openPrinted()
  expect(imported).toMatchObject({ shows: 'draft', brief: { content: { title: 'Seen before it is out' } } })

  const { slug } = await test.db.brief.findFirstOrThrow()
  const changed = await writeText('Seen once it was edited')
  await editCommand.parseAsync([slug, changed, '--by', 'Ann Author'], { from: 'user' })
  const edited = await openPrinted()
  expect(edited).toMatchObject({ shows: 'draft', brief: { content: { title: 'Seen once it was edited' } } })
})
