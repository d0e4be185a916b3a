import { describe, expect, it } from 'vitest'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { layoutFormats, type LayoutFormat } from '#domain/layout/layout-source.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'

const body = [
  '1. BLUF',
  'It sank.',
  '2. Competing Hypotheses',
  '- Hypothesis A: A storm.',
  '7. Thematic Tags',
  'ships',
]
const links = ['Explore more:', 'Briefs ·', 'Daily Summary ·', 'Support us']

function read(lines: readonly string[], format: LayoutFormat = 'text') {
  const parsed = parseBriefLayout({ text: lines.join('\n'), format }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('not read as a brief')
  const { brief, marking } = parsed.document
  // The texts of these tests have three of the seven sections.
  const warnings = parsed.document.warnings.filter(({ code }) => code !== 'missing-section')
  return { brief, marking, warnings, codes: warnings.map(({ code }) => code) }
}

/** Everything of a brief that could go out, in every form. */
function printAll(lines: readonly string[], format: LayoutFormat = 'text'): string {
  const { brief } = read(lines, format)
  return [JSON.stringify(brief), ...layoutFormats.map((form) => printBriefLayout(brief, form))].join('\n')
}

describe('a marking', () => {
  it.each<[string, string[]]>([
    ['above the title', ['TLP:AMBER', '', 'T', 'Published on: 2026-03-05', ...body]],
    ['between title and date', ['T', '**TLP: amber**', 'Published on: 2026-03-05', ...body]],
    [
      'between sections',
      ['T', 'Published on: 2026-03-05', ...body.slice(0, 2), 'TLP:AMBER', ...body.slice(2)],
    ],
    ['below all', ['T', 'Published on: 2026-03-05', ...body, ...links, '', '[TLP:AMBER]']],
  ])('%s is the marking of the text and no text of it', (_, lines) => {
    for (const format of ['text', 'markdown'] as const) {
      expect(read(lines, format)).toMatchObject({ marking: 'TLP:AMBER', brief: { title: 'T' } })
      expect(printAll(lines, format)).not.toMatch(/amber/i)
    }
  })

  it.each([
    '<header><p>TLP:AMBER</p></header>',
    '<div hidden>TLP:AMBER</div>',
    '<footer><b>tlp:</b> Amber</footer>',
    '<template><p>TLP:AMBER</p></template>',
    '<table><tr><td>Marking</td><td>TLP:AMBER</td></tr></table>',
  ])('is found in a page, even where the page is not read: %s', (marked) => {
    const page = [marked, '<h1>T</h1><h2>1. BLUF</h2><p>It sank.</p><h2>7. Thematic Tags</h2><p>ships</p>']
    expect(read(page, 'html')).toMatchObject({ marking: 'TLP:AMBER', brief: { title: 'T' } })
  })

  it('is the strictest of several', () => {
    expect(read(['TLP:CLEAR', 'T', ...body, 'TLP:RED', 'TLP:GREEN']).marking).toBe('TLP:RED')
  })

  it('is none where only a colour stands', () => {
    expect(read(['T', 'Published on: 2026-03-05', 'AMBER', ...body])).toMatchObject({
      marking: null,
      brief: { preamble: ['AMBER'] },
    })
  })
})

describe('an embargo', () => {
  it.each([
    'EMBARGOED UNTIL 6 March 2026, 10:00',
    'Embargo: 6 March 2026',
    'Not for publication before 6 March',
  ])('is no title and is warned of: %s', (line) => {
    for (const lines of [
      [line, 'T', 'Published on: 2026-03-05', ...body],
      ['T', line, 'Published on: 2026-03-05', ...body],
      [line, 'T', ...body],
    ]) {
      expect(read(lines).brief.title).toBe('T')
      expect(read(lines).codes).toContain('embargo')
      expect(printAll(lines)).not.toContain(line)
    }
  })

  it.each(['Embargo on Exmere Timber Is Extended', 'Embargoed Goods Reach Exmere'])('is not %s', (title) => {
    expect(read([title, 'Published on: 2026-03-05', ...body])).toMatchObject({ brief: { title }, codes: [] })
  })
})

describe('comments and struck-out words', () => {
  it.each<[LayoutFormat, string]>([
    ['text', 'It <!-- hush --> sank.'],
    ['markdown', 'It <!-- hush\n\nhush --> sank.'],
    ['markdown', 'It ~~hush~~ sank.'],
    ['text', 'It ~~hush~~ sank.'],
    ['markdown', 'It <del>hush</del> sank.'],
  ])('are in no form of what is read from %s: %s', (format, sentence) => {
    const lines = ['# T', '', '## 1. BLUF', '', sentence, '', '## 7. Thematic Tags', '', 'ships']
    expect(printAll(lines, format)).toContain('It sank.')
    expect(printAll(lines, format)).not.toMatch(/hush/)
    expect(JSON.stringify(read(lines, format).warnings)).not.toMatch(/hush/)
  })

  it.each([
    '<del>hush</del>',
    '<s>hush</s>',
    '<strike>hush</strike>',
    '<span style="text-decoration: line-through">hush</span>',
    '<span class="msoDel">hush</span>',
    '<!-- hush -->',
  ])('are in no form of a page: %s', (marked) => {
    const page = [`<h1>T</h1><h2>1. BLUF</h2><p>It ${marked} sank<ins>, all hands</ins>.</p>`]
    expect(printAll(page, 'html')).toContain('It sank, all hands.')
    expect(printAll(page, 'html')).not.toMatch(/hush/)
    expect(read(page, 'html').codes).toContain(marked.startsWith('<!') ? 'comment' : 'struck-out')
  })

  it('are text in Markdown code, and stay so in every form', () => {
    const lines = [
      '# T',
      '',
      '## 1. BLUF',
      '',
      'It said `<!-- a -->` and `~~b~~` then.',
      '',
      '## 7. Tags',
      '',
      'ships',
    ]
    const { brief, codes } = read(lines, 'markdown')
    expect(codes).toEqual([])
    for (const format of ['markdown', 'html'] as const)
      expect(read([printBriefLayout(brief, format)], format).brief).toEqual(brief)
    expect(read([printBriefLayout(brief, 'text')]).codes).toEqual([])
  })
})

describe('what surrounds a brief', () => {
  const mail = [
    'From: Ann <ann@example.org>',
    'Date: Mon, Mar 9, 2026',
    'Subject: brief',
    'To: desk@example.org',
    '',
  ]

  it.each<[string, string[]]>([
    ['the head of a mail', ['---------- Forwarded message ---------', ...mail, 'Hi, please use this.', '']],
    ['a menu', ['Home', 'About', 'Contact', '']],
    ['a note', ['Ada, this is the final one.', '']],
  ])('above the title goes with a warning: %s', (_, above) => {
    const lines = [...above, 'The Ship', 'Published on: 2026-03-05', ...body]
    const { brief, warnings } = read(lines)
    expect(brief).toMatchObject({ title: 'The Ship', publishedOn: '2026-03-05', preamble: [] })
    expect(warnings).toMatchObject([{ code: 'left-out', line: 1 }])
    expect(warnings[0]?.message).toContain(above[0]?.slice(0, 20))
    expect(printAll(lines)).not.toMatch(/ann@|Contact|Ada/)
  })

  it('goes where a text without a date came by mail', () => {
    expect(read([...mail, 'Hi Ada,', 'The Ship', ...body]).brief.title).toBe('The Ship')
  })

  it.each<[string, string[]]>([
    ['a signature', ['-- ', 'Ann Roe', '+1 555 0100']],
    ['a signature without its sign', ['', 'Ann Roe', '+1 555 0100']],
    ['a menu', ['', 'Home', 'About', 'Contact']],
  ])('below the closing links goes with a warning: %s', (_, below) => {
    const lines = ['The Ship', 'Published on: 2026-03-05', ...body, ...links, ...below]
    const { brief, codes } = read(lines)
    expect(brief.explore.map(({ label }) => label)).toEqual(['Briefs', 'Daily Summary', 'Support us'])
    expect(codes).toEqual(['left-out'])
    expect(printAll(lines)).not.toMatch(/Ann|555|About/)
  })

  it.each<[string, string[]]>([
    ['with its sign', ['-- ', 'Ann Roe', '+1 555 0100']],
    ['without its sign', ['', 'Ann Roe', '+1 555 010 0100']],
    ['with a farewell', ['Kind regards,', 'Ann Roe', '555 0100']],
  ])('goes %s below a text without closing links', (_, below) => {
    const lines = ['The Ship', ...body, ...below]
    expect(printAll(lines)).not.toMatch(/Ann|regards|555/)
    expect(read(lines).codes).toEqual(['left-out'])
  })

  it('does not take sources with it', () => {
    const lines = ['T', ...body, ...links, '', '[1] Log book · Port of Exmere · B2', 'Ann Roe']
    expect(read(lines).brief.sources).toMatchObject([{ number: 1, title: 'Log book' }])
    expect(read(lines).codes).toEqual(['left-out'])
  })
})

describe('a title', () => {
  it.each<[string, string[], string]>([
    ['is the line above the date', ['A', 'B', 'Published on: 2026-03-05'], 'B'],
    ['is a heading above the date', ['# A', 'B', 'Published on: 2026-03-05'], 'A'],
    ['stands below a date', ['Published on: 2026-03-05', 'A'], 'A'],
    ['is no author', ['A', 'By Ann Roe', 'Published on: 2026-03-05'], 'A'],
    ['is no author with a colon', ['A', 'By: Ann Roe', 'Published on: 2026-03-05'], 'A'],
    ['is no author below the date', ['Published on: 2026-03-05', 'Author: Ann Roe'], ''],
    ['may be about verification', ['AI Act Verified', 'Published on: 2026-03-05'], 'AI Act Verified'],
    [
      'is no line on how the brief came about',
      ['Published on: 2026-03-05', 'Written from public sources.'],
      '',
    ],
    ['is no report', ['Published on: 2026-03-05', 'Intelligence Report: X – Y'], ''],
    ['is no marking', ['TLP:CLEAR', 'Published on: 2026-03-05'], ''],
  ])('%s', (_, opening, title) => {
    const { brief, codes } = read([...opening, ...body])
    expect(brief.title).toBe(title)
    expect(codes.includes('missing-title')).toBe(title === '')
  })
})
