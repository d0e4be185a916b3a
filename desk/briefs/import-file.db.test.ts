import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import type { CopyFacts } from '#domain/layout/copies/copy-facts.ts'
import { printMarkdownCopy, printTextCopy } from '#domain/layout/copies/print-copy.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listBriefs } from '#server/briefs/list-briefs.ts'
import { listImportWarnings } from '#server/briefs/list-import-warnings.ts'
import { listLatestChanges } from '#server/feeds/latest-changes.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { importFile, type ImportOptions } from './import-file.ts'

const test = useDatabase()
const state = { folder: '', files: 0 }

beforeAll(() => {
  state.folder = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-import-'))
})
afterAll(() => rmSync(state.folder, { recursive: true }))

const aText = [
  'The Ship',
  'Published on: 2026-03-05',
  '1. BLUF',
  'It sank.',
  '2. Competing Hypotheses',
  '- Hypothesis A: A storm.',
  '3. Key Assumptions',
  '- Red Flags: None.',
  '4. Implications',
  'Few.',
  '5. Outlook',
  '- Wait.',
  '6. Key Actors',
  '- Crew',
  '7. Thematic Tags',
  'ships',
]

function write(content: string | Uint8Array, ending = 'txt'): string {
  const file = path.join(state.folder, `${++state.files}.${ending}`)
  writeFileSync(file, content)
  return file
}

function importText(lines: readonly string[], options: ImportOptions = {}, ending = 'txt') {
  return importAny(write(lines.join('\n'), ending), options)
}

function importAny(file: string, options: ImportOptions = {}) {
  const order = { category: 'cybersecurity', by: 'Ann Author', baseUrl: 'https://example.org' }
  return importFile(test.db, file, { ...order, ...options })
}

const outward: ImportOptions = { publish: true, verifiedBy: 'Vic Verifier' }

describe('a file', () => {
  it('goes out with everything it was warned of kept', async () => {
    const imported = await importText(['Hello,', ...aText, '<!-- hush -->'], outward)
    expect(imported).toMatchObject({ status: 'published', slug: 'the-ship' })
    expect(imported.warnings.map(({ code, line }) => [code, line])).toEqual([
      ['comment', 18],
      ['left-out', 1],
    ])
    expect(await listImportWarnings(test.db, 'the-ship')).toEqual(imported.warnings)
    const rows = await listBriefs(test.db, { category: null, status: null, words: null, take: 9 })
    expect(rows).toMatchObject([{ slug: 'the-ship', warnings: 2 }])
  })

  it('that is refused for what it says, or does not say, makes nobody known', async () => {
    const files = { baseUrl: 'https://example.org', by: 'Nora Nobody' }
    const noCategory = await importFile(test.db, write(aText.join('\n')), files)
    expect(noCategory.status).toBe('unreadable')
    expect(noCategory.message).toContain('--category')
    const undated = aText.filter((line) => !line.startsWith('Published'))
    expect(await importText(undated, { ...files, archive: true })).toMatchObject({ status: 'refused' })
    expect(await test.db.person.findFirst({ where: { name: 'Nora Nobody' } })).toBeNull()
  })

  it('with warnings is refused where that is asked for', async () => {
    const imported = await importText([...aText, '~~hush~~'], { strict: true })
    expect(imported).toMatchObject({ status: 'refused', slug: null })
    expect(imported.warnings.map(({ code }) => code)).toEqual(['struck-out'])
    expect(await importText([...aText, 'sea'], { strict: true })).toMatchObject({ status: 'draft' })
  })

  it.each<[string, string[], ImportOptions]>([
    ['its own marking', ['TLP:AMBER', ...aText, '', 'tlp: amber'], {}],
    ['a stricter one asked for', [...aText, 'amber'], { tlp: 'TLP:AMBER' }],
  ])('is a draft and never goes out under %s', async (_, lines, options) => {
    const imported = await importText(lines, { ...outward, ...options })
    expect(imported).toMatchObject({ status: 'draft' })
    expect(imported.message).toMatch(/Only texts marked TLP:CLEAR/)
  })

  it.each<[string, string[], ImportOptions]>([
    ['an option', ['TLP:AMBER', ...aText], { tlp: 'TLP:CLEAR' }],
    ['front matter', ['---', 'marking: TLP:CLEAR', '---', 'TLP:GREEN', ...aText], {}],
    ['an option against front matter', ['---', 'marking: TLP:RED', '---', ...aText], { tlp: 'TLP:CLEAR' }],
  ])('is refused where %s would widen its circle', async (_, lines, options) => {
    const imported = await importText(lines, { ...outward, ...options })
    expect(imported).toMatchObject({ status: 'refused', slug: null })
    expect(imported.message).toMatch(/^The text is marked TLP:\w+ and cannot be filed as TLP:CLEAR/)
  })

  describe('of an archive', () => {
    const older = (line: string, title: string) => [title, ...(line === '' ? [] : [line]), ...aText.slice(2)]

    it('is published under the day that it states, and says when it was taken in', async () => {
      const options = { ...outward, archive: true }
      const imported = await importText(older('Published on: 2019-03-15', 'An Old Ship'), options)
      expect(imported).toMatchObject({ status: 'published', slug: 'an-old-ship', message: null })
      const answer = await getPublishedBrief(test.db, 'an-old-ship')
      if (answer.status !== 200) throw new Error('not published')
      const { firstPublishedAt, publishedAt, takenInAt } = answer.brief
      expect([firstPublishedAt, publishedAt]).toEqual(Array(2).fill('2019-03-15T00:00:00.000Z'))
      expect(takenInAt > '2026-01-01').toBe(true)
      expect(answer.brief.wasImported).toBe(true)
      const [newest] = await listLatestChanges(test.db, { category: null, take: 1 })
      expect(newest?.brief.slug).not.toBe('an-old-ship')
      expect(await listMonths(test.db, 'cybersecurity')).toContainEqual({ month: '2019-03', count: 1 })
    })

    it('is dated by its front matter as well', async () => {
      const lines = ['---', 'datePublished: 2018-01-02', '---', '', ...older('', 'An Older Ship')]
      expect(await importText(lines, outward, 'md')).toMatchObject({ status: 'published' })
      expect(await getPublishedBrief(test.db, 'an-older-ship')).toMatchObject({
        brief: { firstPublishedAt: '2018-01-02T00:00:00.000Z' },
      })
    })

    it.each([
      ['without a day', '', /does not say when it was published/],
      ['of a day to come', 'Published on: 2999-01-01', /date in the future/],
    ])('is refused %s', async (_, line, message) => {
      const imported = await importText(older(line, `Ship ${line}`), { ...outward, archive: true })
      expect(imported).toMatchObject({ status: 'refused', slug: null })
      expect(imported.message).toMatch(message)
    })

    it('is warned of where it was not asked for', async () => {
      const imported = await importText(older('Published on: 2019-03-15', 'A Ship of Long Ago'), outward)
      expect(imported.message).toMatch(/^Published under today's date, although the text says 15 March 2019/)
      const answer = await getPublishedBrief(test.db, 'a-ship-of-long-ago')
      expect(answer.status === 200 && answer.brief.firstPublishedAt > '2026-01-01').toBe(true)
    })
  })

  it('without a title is refused', async () => {
    const imported = await importText(aText.slice(1), outward)
    expect(imported).toMatchObject({ status: 'refused', slug: null })
    expect(imported.message).toMatch(/has no title/)
  })

  it.each<[string, () => string, RegExp]>([
    ['a PDF', () => write('%PDF-1.7', 'pdf'), /^This is a PDF file/],
    ['a folder', () => state.folder, /^This is a folder\.$/],
    [
      'another text',
      () => write('Dear all,\nall is well.'),
      /^line 1: This is neither a brief nor a daily report/,
    ],
    [
      'a missing file',
      () => path.join(state.folder, 'none.txt'),
      /^The file cannot be read: there is no such/,
    ],
    ['an open comment', () => write(['<!-- hush', ...aText].join('\n')), /^line 1: A comment begins here/],
  ])('that is %s is told once and without its name', async (_, make, message) => {
    const imported = await importAny(make())
    expect(imported).toMatchObject({ status: 'unreadable', slug: null })
    expect(imported.message).toMatch(message)
    expect(imported.message).not.toContain(state.folder)
  })
})

describe('import of a text from elsewhere', () => {
  it('cuts the publisher from the title, keeps it with the report and says so', async () => {
    const title = 'Ferry strike ends after nine days – Harbour Post'
    const imported = await importText([title, ...aText.slice(1)], { category: 'cybersecurity' })
    expect(imported.warnings.map(({ message }) => message)).toEqual([
      '“Harbour Post” was cut from the title, as the publisher of the report. If it belongs there, put it back.',
    ])
    const stored = await getStoredContent(imported.slug)
    expect(stored).toMatchObject({
      title: 'Ferry strike ends after nine days',
      outlet: 'Harbour Post',
    })
  })

  it.each(['text', 'markdown'] as const)(
    'takes a downloaded copy in %s as a draft of whoever imports it',
    async (format) => {
      const brief = aContent({ title: `A copy in ${format}` })
      const text = printBriefLayout(brief, format)
      const copy = format === 'text' ? printTextCopy(text, copyFacts) : printMarkdownCopy(text, copyFacts)
      const options = { category: 'cybersecurity', by: 'Ines Importer' }
      const imported = await importAny(write(copy, format === 'text' ? 'txt' : 'md'), options)
      expect(imported).toMatchObject({ status: 'draft', warnings: [] })
      const stored = await test.db.brief.findUniqueOrThrow({
        where: { slug: imported.slug ?? '' },
        select: { owner: true, draft: true, revisions: { select: { id: true } } },
      })
      expect(stored.owner.name).toBe('Ines Importer')
      expect(stored.revisions).toEqual([])
      expect(JSON.stringify(stored.draft?.content)).not.toMatch(/Cora Copied|Carl Checked|copy-of-this/)
    },
  )
})

const copyFacts: CopyFacts = {
  address: 'https://example.org/briefs/copy-of-this',
  category: 'Cybersecurity',
  published: '2026-03-05T09:00:00.000Z',
  updated: '2026-03-05T09:00:00.000Z',
  revision: 1,
  author: 'Cora Copied',
  verifier: 'Carl Checked',
  verified: '2026-03-05T08:00:00.000Z',
  marking: 'TLP:CLEAR',
  corrections: [],
}

async function getStoredContent(slug: string | null): Promise<unknown> {
  const { draft } = await test.db.brief.findUniqueOrThrow({
    where: { slug: slug ?? '' },
    select: { draft: { select: { content: true } } },
  })
  return readContent(draft?.content)
}
