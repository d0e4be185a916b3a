import { describe, expect, it } from 'vitest'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { checkSavedPage } from './saved-page.ts'

const isRefused = (text: string, format: LayoutFormat) => checkSavedPage({ text, format }) !== null

describe('checkSavedPage', () => {
  it.each<[string, LayoutFormat, string]>([
    [
      'as a browser saves it',
      'html',
      '<head><link rel="alternate" type="text/markdown" href="https://watch.example/briefs/a-gate.md" title="Markdown"></head>',
    ],
    [
      'with its attributes in another order',
      'html',
      "<link href='/briefs/a-gate.md' rel=alternate type='text/markdown'>",
    ],
    [
      'as a clipboard has it',
      'html',
      '<dd style="margin:0"><a style="color: #111" href="https://watch.example/briefs/a-gate.md">Markdown</a></dd>',
    ],
    ['as its words', 'text', 'Marking\nTLP:CLEAR\nDownload\ntext, Markdown, JSON\nA gate.'],
    ['as words on one line', 'text', '  Download: text, Markdown, JSON'],
    [
      'as printed',
      'text',
      '5 March 2026 · https://watch.example/briefs/a-gate\nA gate.\nLIKELIHOOD OF J1\nLikely',
    ],
    [
      'as printed, in Markdown',
      'markdown',
      'https://watch.example/briefs/a-gate\n\nConfidence in the bottom line\n',
    ],
  ])('refuses a page %s', (_, format, text) => expect(isRefused(text, format)).toBe(true))

  it.each<[string, LayoutFormat, string]>([
    [
      'another page with a text form',
      'html',
      '<link rel="alternate" type="text/markdown" href="/notes/a-gate.md">',
    ],
    ['a page that leads to such a form', 'html', '<p>See <a href="/briefs/a-gate.md">its text</a>.</p>'],
    [
      'a text with the address of a brief',
      'text',
      'See https://watch.example/briefs/a-gate.\nLikelihood of rain',
    ],
    ['a text that says how likely something is', 'text', 'Likelihood of J1\nLikely'],
    ['a text about downloads', 'text', 'Download text, Markdown, JSON or all of them.'],
    ['nothing', 'text', ''],
  ])('lets pass %s', (_, format, text) => expect(isRefused(text, format)).toBe(false))

  it('says what to import instead', () => {
    const problem = checkSavedPage({ text: 'Download\ntext, Markdown, JSON', format: 'text' })
    expect(problem?.message).toContain('choose “Markdown” under “Download”')
  })
})
