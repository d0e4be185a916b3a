import { describe, expect, it } from 'vitest'
import type { LayoutFormat } from './layout-source.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseBriefLayout } from './parse-brief-layout.ts'

function parse(text: string, format: LayoutFormat = 'text') {
  const parsed = parseBriefLayout({ text, format }, countKeys())
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return parsed.document
}

function briefOf(text: string, format: LayoutFormat = 'text') {
  const document = parse(text, format)
  if (document.kind !== 'brief') throw new Error('not a brief')
  return document
}

describe('refusals', () => {
  it.each<[string, string, LayoutFormat, RegExp, number | null]>([
    ['nothing', ' \n', 'text', /empty/, null],
    ['a binary file', 'a\nb\0c', 'text', /binary.*line 2/, 2],
    ['too much', 'a'.repeat(1_048_577), 'text', /1 MiB/, null],
    ['another text', 'Dear reader,\n\nall is well.', 'text', /neither a brief nor a daily report/, 1],
    ['a page nested too deeply', '<div>'.repeat(300), 'html', /256/, 1],
    ['marks left open', '<div><b x=1></div>'.repeat(300), 'html', /256/, 1],
    ['lists nested too deeply', `a\n\n${'> '.repeat(70)}a`, 'markdown', /64/, 3],
    ['a paragraph of marks', '*a '.repeat(5_000), 'markdown', /marks/, 1],
    ['an endless paragraph', 'a'.repeat(70_000), 'markdown', /64 kB/, 1],
  ])('of %s say what and where', (...[, text, format, message, line]) => {
    const parsed = parseBriefLayout({ text, format }, countKeys())
    expect(parsed).toMatchObject({ ok: false, problem: { line } })
    expect(parsed.ok ? '' : parsed.problem.message).toMatch(message)
  })
})

describe('warnings', () => {
  const codesOf = (text: string) => briefOf(text).warnings.map(({ code, line }) => [code, line])
  const whole = ['T', '1. BLUF', 'It sank.', '7. Tags', 'a']

  it.each([
    [
      'of nothing',
      [
        'T',
        '1. BLUF',
        'It sank.',
        '2. Competing Hypotheses',
        'H1: x.',
        '3. Assumptions',
        '- Red Flags: a.',
        '4. Implications',
        'x.',
        '5. Outlook',
        '- x.',
        '6. Key Actors',
        '- A',
        '7. Tags',
        'a',
      ],
      [],
    ],
    ['of a cut in a sentence', ['T', '1. BLUF', 'It sank and'], [['truncated', 3]]],
    ['of a cut between sentences', ['T', '1. BLUF', 'It sank.'], [['truncated', 3]]],
    [
      'of an unclear date',
      ['T', 'Published on: 05/03/2026', ...whole.slice(1, 3)],
      [
        ['bad-date', 2],
        ['truncated', 4],
      ],
    ],
    [
      'of odd characters, once',
      ['T\u202e', '1. BLUF', 'It\u200b sank.'],
      [
        ['odd-characters', 1],
        ['truncated', 3],
      ],
    ],
    [
      'of a missing section',
      ['T', '1. BLUF', 'It sank.', '6. Key Actors', '- A', '7. Tags', 'a', '2. Hypotheses'].slice(0, 7),
      [
        ['missing-section', 4],
        ['missing-section', 4],
        ['missing-section', 4],
        ['missing-section', 4],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(codesOf(lines.join('\n'))).toEqual(expected)
  })

  it('are about characters that a page spells as references too', () => {
    const { brief, warnings } = briefOf('<h1>T</h1><h2>1. BLUF</h2><p>It&#8238; sank.</p>', 'html')
    expect(brief.sections[0]?.parts[0]).toMatchObject({ runs: [{ text: 'It sank.' }] })
    expect(warnings[0]?.code).toBe('odd-characters')
  })
})

describe('formats', () => {
  const lines = [
    'T – x',
    '',
    '1) BLUF',
    '',
    'It sank in a storm that nobody had forecast',
    'for the port and its roads in that week, and',
    'it took all hands with it to the dark ground',
    'of the bay, where she was found in the end by',
    'divers.',
    '',
    '7) Tags',
    'a, b',
  ]

  it('joins a text that was broken at a width', () => {
    expect(briefOf(lines.join('\r\n')).brief.sections[0]?.parts[0]).toMatchObject({
      runs: [
        {
          text: 'It sank in a storm that nobody had forecast for the port and its roads in that week, and it took all hands with it to the dark ground of the bay, where she was found in the end by divers.',
        },
      ],
    })
  })

  it('reads lines of a compact text that is called Markdown', () => {
    const text = [
      'T',
      '1. BLUF',
      'It *sank*.',
      '2. Competing Hypotheses',
      '- Hypothesis A: x.',
      '7. Tags',
      'a',
    ].join('\n')
    const { brief } = briefOf(text, 'markdown')
    expect(brief.sections.map(({ kind }) => kind)).toEqual(['bluf', 'hypotheses', 'tags'])
    expect(brief.sections[0]?.parts[0]).toMatchObject({ runs: [{ text: 'It *sank*.' }] })
  })

  it('hands back front matter as it is written', () => {
    const document = briefOf('---\nmarking: TLP:CLEAR\n---\n\n# T\n\n## 1. BLUF\n\nIt sank\n', 'markdown')
    expect(document.frontMatter).toBe('marking: TLP:CLEAR')
    expect(document.warnings[0]?.line).toBe(9)
  })

  it('keeps safe links and drops others', () => {
    const { brief } = briefOf(
      '# T\n\n## BLUF\n\n[a](https://e.org) [b](javascript:x) [c](/why) [d](//e.org)\n\n## Tags\n\na',
      'markdown',
    )
    expect(brief.sections[0]?.parts[0]).toMatchObject({
      runs: [{ text: '[a](https://e.org) b [c](/why) d' }],
    })
  })
})

describe('a saved page', () => {
  const page = `<!doctype html><html><head><title>T – Site</title><script>"<h2>1. BLUF</h2>"</script></head>
<body class="has-sidebar"><div id="cookie-banner"><p>Cookies?</p></div><header><h1>Site</h1><nav>Home</nav></header>
<main><article class="post newsletter"><header><h1>The ship &amp; the storm</h1></header><div class="entry-content">
<p>Published on: 5&nbsp;March 2026</p><h3>1. BLUF</h3><p>It <b>sank</b>.<br>It is lost.</p>
<h3>2. Competing Hypotheses</h3><ul><li><strong>Hypothesis A:</strong> A storm.<br>However, it was calm.</li></ul>
<h3>3. Key Assumptions</h3><h4>Red Flags</h4><ul><li>One.</li></ul><div class="share-buttons"><h3>Share</h3></div>
<h3>6. Key Actors</h3><table><tr><td>Jane Doe</td><td>captain</td></tr></table>
<h3>7. Tags</h3><p>a, b</p><p>Explore more: <a href="/daily">Daily</a></p></div><h3>Related posts</h3><p>Other</p></article></main>
<aside><h3>Recent</h3></aside><footer>©</footer></body></html>`
  const { brief } = briefOf(page, 'html')

  it('gives the brief without what surrounds it', () => {
    expect(brief.title).toBe('The ship & the storm')
    expect(brief.publishedOn).toBe('2026-03-05')
    expect(brief.sections.map(({ number }) => number)).toEqual([1, 2, 3, 6, 7])
    expect(brief.explore).toEqual([{ label: 'Daily', href: '/daily' }])
  })

  it('gives its marks and lines', () => {
    const parts = brief.sections.flatMap((section) => section.parts)
    expect(parts).toMatchObject([
      { runs: [{ role: 'statement', text: 'It **sank**.\n\nIt is lost.' }] },
      {
        runs: [
          { role: 'statement', text: 'A storm.\n\n' },
          { role: 'uncertainty', text: 'However, it was calm.' },
        ],
      },
      { label: 'Red Flags', items: [{ text: 'One' }] },
      { name: 'Jane Doe', description: 'captain' },
      { name: 'a' },
      { name: 'b' },
    ])
  })
})

describe('a daily report', () => {
  it('gives its insights by category', () => {
    const text = [
      'Midday Brief – 2026-03-05',
      'Logo',
      '',
      'Cybersecurity',
      '',
      '  • Insight 1 [S, Confidence: Moderate]: It sank.',
      '    Credibility: Good.',
      '    Confidence: Moderate, due to fog.',
      '',
      'Sentiment Overview:',
      '',
      'Grave.',
      '',
      'Policy Relevance',
      '',
      'Act.',
    ].join('\n')
    expect(parse(text)).toMatchObject({
      kind: 'daily',
      warnings: [],
      daily: {
        slot: 'midday',
        date: '2026-03-05',
        categories: [
          {
            name: 'Cybersecurity',
            sentiment: 'Grave.',
            policy: 'Act.',
            insights: [
              {
                code: 'S',
                confidence: 'moderate',
                text: 'It sank.',
                credibility: 'Good.',
                coherence: null,
                confidenceNote: 'Moderate, due to fog.',
              },
            ],
          },
        ],
      },
    })
  })
})
