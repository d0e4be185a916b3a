import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../ops/testing/use-database.ts'
import { listBriefs } from '../server/briefs/list-briefs.ts'
import { listImportWarnings } from '../server/briefs/list-import-warnings.ts'
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
    const rows = await listBriefs(test.db, { category: null, status: null, take: 9 })
    expect(rows).toMatchObject([{ slug: 'the-ship', warnings: 2 }])
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
    expect(imported.message).toMatch(/Only what is marked TLP:CLEAR/)
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

  it('without a title is refused', async () => {
    const imported = await importText(aText.slice(1), outward)
    expect(imported).toMatchObject({ status: 'refused', slug: null })
    expect(imported.message).toMatch(/has no title/)
  })

  it.each<[string, () => string, RegExp]>([
    ['a PDF', () => write('%PDF-1.7', 'pdf'), /^This is a PDF file/],
    ['a folder', () => state.folder, /^This is a folder\.$/],
    ['another text', () => write('Dear all,\nall is well.'), /^line 1: This is another kind of text/],
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
