import { beforeEach, expect, it, vi } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { CorrectionNote, PublishedBrief } from '#domain/pages/published-brief.ts'
import { makePage } from '#components/brief/brief-page.test-data.ts'
import { printEntryHtml } from './entry-html.ts'
import { keepEntryHtml } from './kept-entry-html.ts'

const made = vi.fn(printEntryHtml)
const keep = (brief: PublishedBrief, baseUrl: string) => keepEntryHtml(brief, baseUrl, made)
beforeEach(() => {
  made.mockClear()
})

const correction: CorrectionNote = {
  kind: 'factual',
  note: 'The alarm was real.',
  madeAt: '2026-03-06T12:00:00.000Z',
  revision: 2,
  by: 'Ed Editor',
}

/** A new object each time, as each print loads the brief anew. */
const load = (title: string, change: Partial<PublishedBrief> = {}): PublishedBrief => ({
  ...makePage(aContent({ title })),
  ...change,
})

const host = 'https://example.org'

it('the HTML of an entry is made once for each revision, however often a feed is printed', () => {
  const first = keep(load('Once'), host)
  for (let print = 0; print < 5; print++) expect(keep(load('Once'), host)).toBe(first)
  expect(made).toHaveBeenCalledTimes(1)

  const corrected = { revision: 2, corrections: [correction] }
  const second = keep(load('Once', corrected), host)
  expect(second).toContain('The alarm was real.')
  expect(first).not.toContain('The alarm was real.')
  expect(keep(load('Once', corrected), host)).toBe(second)
  expect(made).toHaveBeenCalledTimes(2)
})

it.each<[what: string, change: Partial<PublishedBrief>]>([
  ['another address', { slug: 'renamed' }],
  ['another category', { category: { slug: 'other', name: 'Other' } }],
])('%s of a brief changes nothing of it', (what, change) => {
  const before = keep(load(what), host)
  expect(keep(load(what, change), host)).toBe(before)
  expect(made).toHaveBeenCalledTimes(1)
})

it.each<[what: string, change: Partial<PublishedBrief>, baseUrl: string]>([
  ['a text', { content: aContent({ preamble: [] }) }, host],
  ['a note', { corrections: [{ ...correction, note: 'Another note.' }] }, host],
  ['a mark', { demonstration: true }, host],
  ['a host', {}, 'https://other.example.org'],
])('another print is made for %s of its own', (what, change, baseUrl) => {
  keep(load(what, { demonstration: false }), host)
  keep(load(what, { demonstration: false, ...change }), baseUrl)
  expect(made).toHaveBeenCalledTimes(2)
})

it('a text in a language of its own is marked as that, and no note beside it', () => {
  const content = aContent({ language: 'fr' })
  const html = printEntryHtml({ ...makePage(content), demonstration: true }, host)
  expect(html).toMatch(/^<p dir="auto">Demonstration: [^<]+<\/p><div lang="fr">.+<\/div>$/s)
  expect(printEntryHtml(makePage(aContent()), host)).not.toContain('lang=')
})
